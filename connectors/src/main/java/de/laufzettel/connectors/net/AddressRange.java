package de.laufzettel.connectors.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses in the notation {@code 10.0.0.0/8}. */
record AddressRange(byte[] start, int bits) {

    static AddressRange of(String notation) {
        int slash = notation.indexOf('/');
        try {
            return new AddressRange(InetAddress.getByName(notation.substring(0, slash)).getAddress(), Integer.parseInt(notation.substring(slash + 1)));
        } catch (UnknownHostException never) {
            throw new IllegalArgumentException(notation, never);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((bytes[bit / 8] & mask) != (start[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
