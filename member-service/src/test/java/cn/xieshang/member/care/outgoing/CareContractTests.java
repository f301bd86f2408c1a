package cn.xieshang.member.care.outgoing;

import static cn.xieshang.member.care.model.ItemExamples.all;
import static cn.xieshang.member.care.model.ItemExamples.commands;
import static cn.xieshang.member.care.model.ItemExamples.fitting;
import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareStep;
import cn.xieshang.member.care.model.ItemExamples;
import cn.xieshang.member.care.model.Station;
import cn.xieshang.member.care.model.StationId;
import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.platform.outbox.OutboundEvent;
import cn.xieshang.test.Contracts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareContractTests {
    @Test
    void everyStepOfEveryStageFitsItsContractAndTellsNothingOfThirdPersons() {
        assertThat(told()).allSatisfy(event -> {
            Contracts.assertPublished(event);
            assertThat(event.office()).isEqualTo(WANGJIANG);
            assertThat(event.district()).isEqualTo(BINJIANG);
            assertThat(EventJson.mapper().writeValueAsString(event.payload()))
                    .doesNotContain("王老汉", "13900001111", "独居", "兴隆路", ItemExamples.WORDS.value(), "WJ-2026-0001");
        });
    }

    @Test
    void everyContractOfCareIsTold() {
        Set<String> names = told().stream().map(OutboundEvent::name).collect(Collectors.toSet());

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "care.visit-planned",
                        "care.visit-recorded",
                        "care.station-duty-rostered",
                        "care.station-duty-swap-asked",
                        "care.station-duty-swapped",
                        "care.station-duty-missed",
                        "care.station-duty-logged",
                        "care.reception-recorded",
                        "care.assistance-recorded",
                        "care.assistance-erased",
                        "care.commendation-approved",
                        "care.commendation-announced",
                        "care.overdue",
                        "care.moved");
    }

    @Test
    void aStationFitsItsContract() {
        Contracts.assertPublished(CarePublication.of(new Station(
                new StationId(new UUID(4, 4)),
                WANGJIANG,
                BINJIANG,
                "在水一方委员工作站",
                "在水一方社区",
                "兴隆路 1 号",
                "0571-86000000",
                true)));
    }

    private static List<OutboundEvent> told() {
        List<OutboundEvent> told = new ArrayList<>();
        Stream.of(
                        ItemExamples.visit(),
                        ItemExamples.duty(),
                        ItemExamples.reception(),
                        ItemExamples.link(),
                        ItemExamples.assistance(),
                        ItemExamples.commendation())
                .map(CarePublication::begun)
                .forEach(told::add);
        for (CareItem item : all()) {
            commands().stream()
                    .filter(command -> item.steps().contains(CareStep.of(command)))
                    .map(command ->
                            CarePublication.of(CareStep.of(command), item.decide(command, fitting(item, command))))
                    .forEach(told::add);
        }
        return told;
    }
}
