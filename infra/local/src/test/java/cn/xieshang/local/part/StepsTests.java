package cn.xieshang.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xieshang.local.part.Steps.Step;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StepsTests {
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void aStepWaitsForThoseItNeeds() {
        Steps.run(List.of(
                new Step("broker", List.of(), () -> {
                    Thread.sleep(50);
                    done.add("broker");
                }),
                new Step("topics", List.of("broker"), () -> done.add("topics")),
                new Step("service", List.of("topics", "not among them"), () -> done.add("service"))));
        assertThat(done).containsExactly("broker", "topics", "service");
    }

    @Test
    void stepsThatDoNotNeedEachOtherRunBesideEachOther() {
        CountDownLatch both = new CountDownLatch(2);
        Steps.Action meet = () -> {
            both.countDown();
            assertThat(both.await(5, TimeUnit.SECONDS)).isTrue();
        };
        Steps.run(List.of(new Step("one", List.of(), meet), new Step("other", List.of(), meet)));
        assertThat(both.getCount()).isZero();
    }

    @Test
    void whatNeedsAFailedStepIsNotBegunAndTheFailureIsToldAsItWas() {
        List<Step> steps = List.of(
                new Step("broker", List.of(), () -> {
                    throw new IllegalArgumentException("no");
                }),
                new Step("service", List.of("broker"), () -> done.add("service")));
        assertThatThrownBy(() -> Steps.run(steps))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
        assertThat(done).isEmpty();
    }
}
