package cn.xieshang.member.handling;

import cn.xieshang.member.model.District;
import cn.xieshang.member.model.HandlingUnit;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Office;
import cn.xieshang.member.model.RegisterEvent.DistrictRegistered;
import cn.xieshang.member.model.RegisterEvent.DistrictRenamed;
import cn.xieshang.member.model.RegisterEvent.OfficeOpened;
import cn.xieshang.member.model.RegisterEvent.OfficeRenamed;
import cn.xieshang.member.model.RegisterEvent.UnitRegistered;
import cn.xieshang.member.model.RegisterEvent.UnitRenamed;
import cn.xieshang.member.store.DistrictStore;
import cn.xieshang.member.store.OfficeStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.member.store.UnitStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Districts, offices and units: registered once, renamed later, by the platform's administrators only. */
@Service
public class RegisterHandling {
    private final DistrictStore districts;
    private final OfficeStore offices;
    private final UnitStore units;

    RegisterHandling(DistrictStore districts, OfficeStore offices, UnitStore units) {
        this.districts = districts;
        this.offices = offices;
        this.units = units;
    }

    public Written register(Actor actor, District district) {
        requirePlatformAdmin(actor);
        return districts.insert(district.id(), district, new DistrictRegistered(district))
                ? Written.NEW
                : requireSame(districts.find(district.id()), district);
    }

    public Written rename(Actor actor, District district, long expected) {
        requirePlatformAdmin(actor);
        districts.save(district.id(), expected, district, new DistrictRenamed(district));
        return Written.CHANGED;
    }

    public Written open(Actor actor, Office office) {
        requirePlatformAdmin(actor);
        requireDistrict(office.district());
        return offices.insert(office.id(), office, new OfficeOpened(office))
                ? Written.NEW
                : requireSame(offices.find(office.id()), office);
    }

    public Written rename(Actor actor, Office office, long expected) {
        requirePlatformAdmin(actor);
        offices.save(office.id(), expected, office, new OfficeRenamed(office));
        return Written.CHANGED;
    }

    public Written register(Actor actor, HandlingUnit unit) {
        requirePlatformAdmin(actor);
        requireDistrict(unit.district());
        return units.insert(unit.district(), unit, new UnitRegistered(unit))
                ? Written.NEW
                : requireSame(units.find(unit.district(), unit.id()), unit);
    }

    public Written rename(Actor actor, HandlingUnit unit, long expected) {
        requirePlatformAdmin(actor);
        units.save(unit.district(), expected, unit, new UnitRenamed(unit));
        return Written.CHANGED;
    }

    private void requireDistrict(DistrictId district) {
        if (districts.find(district).isEmpty()) {
            throw new RefusedException(MemberRefusal.DISTRICT_UNKNOWN);
        }
    }

    private static <T> Written requireSame(Optional<Stored<T>> there, T wanted) {
        if (there.map(Stored::value).filter(wanted::equals).isEmpty()) {
            throw new RefusedException(MemberRefusal.ALREADY_REGISTERED);
        }
        return Written.SAME;
    }

    private static void requirePlatformAdmin(Actor actor) {
        if (!actor.has(Role.PLATFORM_ADMIN)) {
            throw new ForbiddenException();
        }
    }
}
