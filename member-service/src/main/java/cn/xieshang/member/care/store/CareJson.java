package cn.xieshang.member.care.store;

import cn.xieshang.member.care.model.Assistance;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.Commendation;
import cn.xieshang.member.care.model.CommunityLink;
import cn.xieshang.member.care.model.Reception;
import cn.xieshang.member.care.model.StationDuty;
import cn.xieshang.member.care.model.Visit;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** An item as a text and back; the names of kinds and stages stand in it, so they may not be renamed. */
final class CareJson {
    private static final JsonMapper JSON = mapper();

    private CareJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    static String write(CareItem item) {
        return JSON.writerFor(CareItem.class).writeValueAsString(item);
    }

    static CareItem read(String json) {
        return JSON.readValue(json, CareItem.class);
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        for (Class<?> named : List.of(
                CareItem.class,
                Assistance.Stage.class,
                Commendation.Stage.class,
                CommunityLink.Stage.class,
                Reception.Stage.class,
                StationDuty.Stage.class,
                Visit.Stage.class)) {
            builder.addMixIn(named, Named.class).registerSubtypes(named.getPermittedSubclasses());
        }
        return builder.build();
    }
}
