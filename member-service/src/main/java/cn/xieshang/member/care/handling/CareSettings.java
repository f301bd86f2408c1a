package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.CareProfile;
import cn.xieshang.platform.actor.OfficeId;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers.
 *
 * @param profiles every version that an item may have begun with
 * @param current key of the profile that new items begin with
 * @param offices keys for offices that have a profile of their own
 */
@ConfigurationProperties("xieshang.care")
public record CareSettings(
        List<CareProfile> profiles,
        String current,
        @DefaultValue Map<String, String> offices) {

    public CareSettings {
        profiles = List.copyOf(profiles);
        offices = Map.copyOf(offices);
    }

    CareProfile current(OfficeId office) {
        return profile(offices.getOrDefault(office.value(), current));
    }

    CareProfile profile(String key) {
        return profiles.stream()
                .filter(profile -> profile.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no profile " + key));
    }
}
