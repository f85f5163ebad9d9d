package de.laufzettel.connectors.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server on this machine whose certificate is trusted and is for good.example. */
class CertificateTest {

    private static final char[] PASSWORD = "for-this-test-only".toCharArray();

    private static SSLContext tls;

    @BeforeAll
    static void make_a_certificate(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "server",
                "-keyalg", "EC", "-dname", "CN=good.example", "-ext", "san=dns:good.example", "-storetype", "PKCS12", "-storepass",
                new String(PASSWORD), "-keystore", store.toString()).inheritIO().start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(keys, PASSWORD);
        TrustManagerFactory trustManagers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trustManagers.init(trusted);
        tls = SSLContext.getInstance("TLS");
        tls.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
    }

    @Test
    void the_name_in_the_certificate_is_the_name_that_was_asked_for() throws Exception {
        try (SSLServerSocket server = server()) {
            try (Socket socket = address("good.example", server).connect(Duration.ofSeconds(10), tls.getSocketFactory())) {
                assertThat(((SSLSocket) socket).getSession().isValid()).isTrue();
            }
        }
    }

    @Test
    void a_trusted_certificate_of_somebody_else_is_refused() throws Exception {
        try (SSLServerSocket server = server()) {
            assertThatThrownBy(() -> address("other.example", server).connect(Duration.ofSeconds(10), tls.getSocketFactory()))
                    .isInstanceOf(SSLException.class).hasMessageContaining("other.example");
        }
    }

    private static CheckedAddress address(String host, SSLServerSocket server) {
        return new CheckedAddress(host, server.getInetAddress(), server.getLocalPort(), true);
    }

    private static SSLServerSocket server() throws IOException {
        SSLServerSocket server = (SSLServerSocket) tls.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread serving = new Thread(() -> {
            try (SSLSocket accepted = (SSLSocket) server.accept()) {
                accepted.startHandshake();
                accepted.getInputStream().read();
            } catch (IOException clientWent) {
                // the client's side is what is asserted
            }
        });
        serving.setDaemon(true);
        serving.start();
        return server;
    }
}
