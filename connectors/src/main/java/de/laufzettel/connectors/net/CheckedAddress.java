package de.laufzettel.connectors.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * An address that was checked, and the way to connect to exactly it. A name that is resolved again for connecting may have another answer
 * by then (DNS rebinding).
 */
public record CheckedAddress(String host, InetAddress address, int port, boolean encrypted) {

    /** A connection; where it is encrypted, the certificate must be for the host's name. The caller closes it. */
    public Socket connect(Duration timeout, SSLSocketFactory tls) throws IOException {
        Socket plain = new Socket();
        int millis = Math.toIntExact(timeout.toMillis());
        try {
            plain.connect(new InetSocketAddress(address, port), millis);
            plain.setSoTimeout(millis);
            return encrypted ? encrypted(plain, tls) : plain;
        } catch (IOException | RuntimeException failed) {
            plain.close();
            throw failed;
        }
    }

    private Socket encrypted(Socket plain, SSLSocketFactory tls) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        // A bare socket checks the chain of the certificate only, not whose it is.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        // Addresses as hosts have no place in SNI.
        if (host.chars().anyMatch(Character::isLetter) && host.indexOf(':') < 0) {
            parameters.setServerNames(List.of(new SNIHostName(host)));
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
