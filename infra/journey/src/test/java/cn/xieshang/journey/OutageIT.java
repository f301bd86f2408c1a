package cn.xieshang.journey;

import static cn.xieshang.journey.Opinions.seenByCitizen;
import static cn.xieshang.journey.Opinions.submitToWangjiang;
import static cn.xieshang.journey.Opinions.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts of the running platform are killed with -9 while people use it. */
@ExtendWith(OnePlatform.class)
class OutageIT {
    private final Platform platform;

    OutageIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aServiceKilledInTheMiddleLosesNothingAndDoublesNothing() {
        ProcessHandle service = platform.process("opinion-service");
        try (Crowd crowd = new Crowd(platform.anonymous())) {
            crowd.speak(100);
            crowd.awaitAcknowledged(15);
            Platform.kill(service);
            assertThat(crowd.settle()).as("the kill came in the middle").isBetween(15, 99);

            platform.start();
            assertEverythingSaidArrivedOnce(crowd);
        }
    }

    @Test
    void withTheBrokerKilledCommandsGoOnAndEverythingIsToldOnceWhenItIsBack() {
        ProcessHandle broker = platform.process("kafka");
        try (Crowd crowd = new Crowd(platform.anonymous())) {
            crowd.speak(40);
            crowd.awaitAcknowledged(10);
            Platform.kill(broker);
            crowd.speak(40);
            assertThat(crowd.settle()).as("nobody notices").isEqualTo(80);

            platform.start("kafka");
            assertEverythingSaidArrivedOnce(crowd);
        }
    }

    @Test
    void withKeycloakKilledWhoIsLoggedInWorksOnAlsoWithPartsThatStartMeanwhile() {
        Caller staff = platform.as("staff.wangjiang");
        Caller unit = platform.as("unit.chengguan");
        String serial = submitToWangjiang(platform.anonymous(), "窨井盖缺失").text("serialNo");
        String id = new Inbox(staff).awaitSubject("opinion.received", serial);

        Platform.kill(platform.process("keycloak"));
        take(staff, id, "referral", Map.of("unit", "chengguan", "note", "请尽快修复"));

        Platform.kill(platform.process("opinion-service"));
        Platform.kill(platform.process("gateway"));
        platform.start("opinion-service", "gateway");
        new Inbox(unit).awaitSubject("opinion.referred", serial);
        take(unit, id, "receipt", Map.of());

        platform.start();
        platform.as("staff.wangjiang").get("/opinions/" + id).expect(200);
    }

    private void assertEverythingSaidArrivedOnce(Crowd crowd) {
        Map<String, String> serials = crowd.repeat();
        assertThat(serials.values()).as("as many items as people spoke").doesNotHaveDuplicates();
        serials.forEach((code, serial) -> assertThat(
                        seenByCitizen(platform.anonymous(), code).text("serialNo"))
                .isEqualTo(serial));

        Caller staff = platform.as("staff.xixing");
        await().atMost(Inbox.SOON).untilAsserted(() -> {
            Map<String, Integer> received = new Inbox(staff).received();
            assertThat(received.keySet()).containsAll(serials.values());
            assertThat(received).allSatisfy((serial, times) -> assertThat(times).isEqualTo(1));
        });
        List<String> listed = staff.all("/opinions?limit=100").stream()
                .map(item -> item.path("serialNo").asString(""))
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsAll(serials.values());
    }
}
