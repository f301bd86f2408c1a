package cn.xieshang.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortHolderTests {

    @Test
    void theHolderOfAPortIsNamed() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(PortHolder.isFree(socket.getLocalPort())).isFalse();
            assertThat(PortHolder.describe(socket.getLocalPort()).orElseThrow())
                    .contains("pid " + ProcessHandle.current().pid())
                    .contains("java");
        }
    }

    @Test
    void aListenerOnAllAddressesHoldsThePortToo() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            assertThat(PortHolder.isFree(socket.getLocalPort())).isFalse();
            assertThat(PortHolder.pid(socket.getLocalPort()))
                    .hasValue(ProcessHandle.current().pid());
        }
    }

    @Test
    void aFreePortHasNoHolder() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        assertThat(PortHolder.isFree(port)).isTrue();
        assertThat(PortHolder.describe(port)).isEmpty();
    }
}
