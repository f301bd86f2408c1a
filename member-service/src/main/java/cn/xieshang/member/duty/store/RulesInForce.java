package cn.xieshang.member.duty.store;

import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.RuleBook;
import cn.xieshang.member.duty.model.RuleRef;
import cn.xieshang.member.duty.model.RuleScope;
import cn.xieshang.member.duty.model.RuleStage;
import cn.xieshang.member.duty.model.RuleVersion;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which rule set counts for an office's members: its own, if one ever came into force that year, else its district's. */
@Component
public class RulesInForce {
    private final RuleBookStore books;

    RulesInForce(RuleBookStore books) {
        this.books = books;
    }

    /** @param frozen the year is closed: what stands is read by these rules, and nothing is posted any more */
    public record Rules(RuleRef ref, DutyRuleSet set, boolean frozen) {}

    public Optional<Rules> of(OfficeId office, DistrictId district, int year) {
        return Stream.of(new RuleScope.OfOffice(office, district), new RuleScope.OfWholeDistrict(district))
                .map(scope -> books.find(district, scope, year).map(Stored::value))
                .flatMap(Optional::stream)
                .map(RulesInForce::latest)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The active version, or the last one that was. */
    static Optional<Rules> latest(RuleBook book) {
        return book.active()
                .or(() -> book.versions().stream()
                        .filter(version -> version.stage() instanceof RuleStage.Frozen)
                        .max(Comparator.comparing(RuleVersion::number)))
                .map(version ->
                        new Rules(book.ref(version), version.rules(), version.stage() instanceof RuleStage.Frozen));
    }
}
