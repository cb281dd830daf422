package org.upskill.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. */
@FunctionalInterface
interface NameLookup {
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
