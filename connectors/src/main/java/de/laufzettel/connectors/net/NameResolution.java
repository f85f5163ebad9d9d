package de.laufzettel.connectors.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns a name into addresses; the machine's own way, or that of a test. */
@FunctionalInterface
interface NameResolution {

    InetAddress[] addresses(String host) throws UnknownHostException;
}
