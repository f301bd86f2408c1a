package cn.xieshang.member.outgoing;

import cn.xieshang.member.model.DirectoryProfile;
import cn.xieshang.member.model.District;
import cn.xieshang.member.model.HandlingUnit;
import cn.xieshang.member.model.Office;
import cn.xieshang.member.model.RegisterEvent;
import cn.xieshang.member.model.RegisterEvent.DirectoryProfileSet;
import cn.xieshang.member.model.RegisterEvent.DistrictRegistered;
import cn.xieshang.member.model.RegisterEvent.DistrictRenamed;
import cn.xieshang.member.model.RegisterEvent.OfficeOpened;
import cn.xieshang.member.model.RegisterEvent.OfficeRenamed;
import cn.xieshang.member.model.RegisterEvent.UnitRegistered;
import cn.xieshang.member.model.RegisterEvent.UnitRenamed;
import cn.xieshang.platform.outbox.OutboundEvent;
import java.util.List;

/** Which contract a fact about a district, an office or a unit becomes. */
public final class RegisterPublication {
    private RegisterPublication() {}

    public static OutboundEvent of(RegisterEvent event) {
        return switch (event) {
            case DistrictRegistered(var district) -> told("district.registered", district);
            case DistrictRenamed(var district) -> told("district.renamed", district);
            case OfficeOpened(var office) -> told("office.opened", office);
            case OfficeRenamed(var office) -> told("office.renamed", office);
            case DirectoryProfileSet(var office, var profile) ->
                new OutboundEvent(
                        "office.directory-profile-set",
                        1,
                        office.id().value(),
                        office.id(),
                        office.district(),
                        new DirectoryEntry(
                                office.id().value(),
                                office.district().value(),
                                profile.shared().stream()
                                        .map(DirectoryProfile.Shared::code)
                                        .sorted()
                                        .toList()));
            case UnitRegistered(var unit) -> told("unit.registered", unit);
            case UnitRenamed(var unit) -> told("unit.renamed", unit);
        };
    }

    private static OutboundEvent told(String name, District district) {
        var payload = new DistrictEntry(
                district.id().value(), district.names().zh(), district.names().en());
        return new OutboundEvent(name, 1, district.id().value(), null, district.id(), payload);
    }

    private static OutboundEvent told(String name, Office office) {
        var words = office.vocabulary();
        var payload = new OfficeEntry(
                office.id().value(),
                office.district().value(),
                office.names().zh(),
                office.names().en(),
                words.kind().zh(),
                words.kind().en(),
                words.director().zh(),
                words.director().en());
        return new OutboundEvent(name, 1, office.id().value(), office.id(), office.district(), payload);
    }

    private static OutboundEvent told(String name, HandlingUnit unit) {
        var payload = new UnitEntry(
                unit.id().value(),
                unit.district().value(),
                unit.names().zh(),
                unit.names().en());
        return new OutboundEvent(name, 1, unit.id().value(), null, unit.district(), payload);
    }

    record DistrictEntry(String districtId, String nameZh, String nameEn) {}

    record OfficeEntry(
            String officeId,
            String district,
            String nameZh,
            String nameEn,
            String kindZh,
            String kindEn,
            String directorZh,
            String directorEn) {}

    record DirectoryEntry(String officeId, String district, List<String> colleaguesSee) {}

    record UnitEntry(String unitId, String district, String nameZh, String nameEn) {}
}
