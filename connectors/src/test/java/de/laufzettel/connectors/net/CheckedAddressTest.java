package de.laufzettel.connectors.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;

class CheckedAddressTest {

    private static final SSLSocketFactory TLS = (SSLSocketFactory) SSLSocketFactory.getDefault();

    @Test
    void connects_to_the_address_and_not_to_the_name() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CheckedAddress address = new CheckedAddress("name-that-does-not-exist.invalid", server.getInetAddress(), server.getLocalPort(), false);

            try (Socket socket = address.connect(Duration.ofSeconds(5), TLS); Socket accepted = server.accept()) {
                assertThat(accepted.getPort()).isEqualTo(socket.getLocalPort());
                assertThat(socket.getSoTimeout()).isEqualTo(5000);
            }
        }
    }

    @Test
    void an_encrypted_connection_does_not_wait_longer_than_it_may() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CheckedAddress address = new CheckedAddress("silent.example", silent.getInetAddress(), silent.getLocalPort(), true);

            assertThatThrownBy(() -> address.connect(Duration.ofMillis(200), TLS)).isInstanceOf(IOException.class);
        }
    }
}
