package cn.xieshang.member.care.reading;

import cn.xieshang.member.care.model.Station;
import cn.xieshang.member.store.Stored;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

@Schema(name = "Station", description = "A community station (委员工作站)")
public record StationView(
        UUID id,
        @Schema(example = "wangjiang") String office,
        @Schema(example = "在水一方委员工作站") String name,
        @Schema(example = "在水一方社区") String community,
        @Schema(example = "兴隆路 1 号") String place,
        @Schema(example = "0571-86000000") String publicLine,

        @Schema(description = "Whether duties can be rostered there")
        boolean open,

        @Schema(description = "What If-Match must name to change it")
        long version) {
    public static StationView of(Stored<Station> stored) {
        Station station = stored.value();
        return new StationView(
                station.id().value(),
                station.office().value(),
                station.name(),
                station.community(),
                station.place(),
                station.publicLine(),
                station.open(),
                stored.version());
    }
}
