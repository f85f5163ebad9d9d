package de.laufzettel.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that says no, because the usual test server never does. */
class RefusedAddressTest {

    @Test
    void an_address_that_the_server_does_not_know_is_refused_for_good() throws Exception {
        assertThat(refusalBy("550 5.1.1 no such user <clara@example.org>")).isTrue();
    }

    @Test
    void a_server_that_cannot_take_it_now_or_is_not_there_has_refused_no_address() throws Exception {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        assertThat(refusalAt(nobody)).isFalse();
        assertThat(refusalBy("451 4.7.1 greylisted, come back later")).isFalse();
    }

    private static boolean refusalBy(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> talk(server, answer));
            thread.start();
            boolean refused = refusalAt(server.getLocalPort());
            thread.join(5000);
            return refused;
        }
    }

    private static boolean refusalAt(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        SmtpRoute route = new SmtpRoute(sender, mock(JdbcClient.class), "amt@stadt.example", Clock.systemUTC());
        boolean[] refused = new boolean[1];
        assertThatThrownBy(() -> route.send(new OutgoingMail(UUID.randomUUID(), "clara@example.org", "x", "x")))
                .isInstanceOfSatisfying(MailNotSent.class, notSent -> {
                    refused[0] = notSent.addressRefused();
                    assertThat(notSent.getMessage()).doesNotContain("clara");
                });
        return refused[0];
    }

    private static void talk(ServerSocket server, String answerToRecipient) {
        try (Socket client = server.accept();
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 test");
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                say(client, line.startsWith("RCPT") ? answerToRecipient : "250 ok");
            }
        } catch (IOException closed) {
            // the client has left
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
