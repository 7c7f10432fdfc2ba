package org.communique.http;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** Names the client that an address belongs to: an IPv4 address alone, and the 64 bits of an IPv6 address that a provider gives to one customer. */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** Returns the client's name; the text itself where it is no address. */
    static String client(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length == 4) {
            return address;
        }
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64";
    }
}
