package cn.xieshang.member.duty.format;

import cn.xieshang.member.duty.model.Indicator;
import cn.xieshang.member.duty.model.Label;
import cn.xieshang.member.duty.model.OfficeBoard;
import cn.xieshang.platform.actor.OfficeId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The indicators every office begins with. */
@Component
public class Indicators {
    private record Group(Indicator.Kind kind, Label label, List<Named> indicators) {}

    private record Named(String code, Label label) {}

    private final List<Indicator> defaults = Stream.of(DutyJson.resource("indicators.json", Group[].class))
            .flatMap(group -> group.indicators().stream()
                    .map(one -> new Indicator(one.code(), group.kind(), one.label(), false, List.of())))
            .toList();

    public OfficeBoard board(OfficeId office, int year) {
        return new OfficeBoard(office, year, defaults);
    }
}
