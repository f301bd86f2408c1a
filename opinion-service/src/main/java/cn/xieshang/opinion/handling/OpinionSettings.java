package cn.xieshang.opinion.handling;

import cn.xieshang.opinion.model.OpinionProfile;
import cn.xieshang.platform.actor.OfficeId;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The taxonomy and the numbers.
 *
 * @param kinds codes that citizens choose from; the names are in the message files
 * @param profiles every version that an item may have begun with
 * @param current key of the profile that new items begin with
 * @param offices keys for offices that have a profile of their own
 */
@ConfigurationProperties("xieshang.opinion")
public record OpinionSettings(
        List<String> kinds,
        List<OpinionProfile> profiles,
        String current,
        @DefaultValue Map<String, String> offices) {

    public OpinionSettings {
        kinds = List.copyOf(kinds);
        profiles = List.copyOf(profiles);
        offices = Map.copyOf(offices);
    }

    OpinionProfile current(OfficeId office) {
        return profile(offices.getOrDefault(office.value(), current));
    }

    OpinionProfile profile(String key) {
        return profiles.stream()
                .filter(profile -> profile.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no profile " + key));
    }
}
