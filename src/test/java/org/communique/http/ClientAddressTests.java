package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client is an IPv4 address, or a network of 64 bits of IPv6. */
class ClientAddressTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:0:1::5, 20010db800000001/64",
        "2001:db8:0:1:ffff:ffff:ffff:ffff, 20010db800000001/64",
        "2001:db8:0:2::5, 20010db800000002/64",
        "::1, 0000000000000000/64",
        "0:0:0:0:0:0:0:1, 0000000000000000/64",
        "fe80::1%eth0, fe80000000000000/64",
        "unknown:x, unknown:x",
    })
    void namesTheClient(String address, String client) {
        assertThat(ClientAddress.client(address)).isEqualTo(client);
    }
}
