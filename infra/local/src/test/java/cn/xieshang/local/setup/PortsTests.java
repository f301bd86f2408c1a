package cn.xieshang.local.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTests {

    @Test
    void noTwoPartsShareAPort() {
        Ports ports = new Ports(8080);
        assertThat(List.of(
                        ports.gateway(),
                        ports.memberService(),
                        ports.proposalService(),
                        ports.opinionService(),
                        ports.notificationService(),
                        ports.keycloak(),
                        ports.keycloakManagement(),
                        ports.kafka(),
                        ports.kafkaController(),
                        ports.mongo()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 80, 65_530, 70_000})
    void aBaseThatLeavesNoRoomIsRefused(int base) {
        assertThatThrownBy(() -> new Ports(base)).isInstanceOf(Complaint.class);
    }
}
