package cn.xieshang.member.duty.reading;

import cn.xieshang.member.duty.model.CountingYear;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.HandOver;
import cn.xieshang.member.duty.model.Recorded;
import cn.xieshang.member.duty.store.ArchiveStore;
import cn.xieshang.member.duty.store.FactStore;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One record per member and term, put together from facts and ledgers whenever it is asked for. */
@Component
public class DutyArchives {
    private final FactStore facts;
    private final DutyStatements statements;
    private final ArchiveStore archives;
    private final DutyLabels labels;

    DutyArchives(FactStore facts, DutyStatements statements, ArchiveStore archives, DutyLabels labels) {
        this.facts = facts;
        this.statements = statements;
        this.archives = archives;
        this.labels = labels;
    }

    public ArchiveView archive(DutyMember who, int term, Locale locale) {
        List<Recorded> recorded = facts.ofTerm(who.district(), who.id(), term).stream()
                .sorted(Comparator.comparing(Recorded::fact, DutyFact.ORDER))
                .toList();
        Optional<HandOver> handOver = archives.find(who.district(), who.id(), term);
        return new ArchiveView(
                who.id().value(),
                who.code(),
                who.name(),
                who.office().value(),
                term,
                views(recorded, locale),
                years(who, recorded, locale),
                views(
                        recorded.stream()
                                .filter(one -> one.fact().kind() == FactKind.COMMENDATION && one.counts())
                                .toList(),
                        locale),
                handOver.map(HandOver::at).orElse(null),
                handOver.map(HandOver::sha256).orElse(null));
    }

    private List<ArchiveView.Year> years(DutyMember who, List<Recorded> recorded, Locale locale) {
        return recorded.stream()
                .flatMap(one -> CountingYear.possible(one.fact().on()).stream())
                .distinct()
                .sorted()
                .map(year -> statements.statement(who, year, locale))
                .filter(statement -> statement.version() > 0)
                .map(ArchiveView.Year::of)
                .toList();
    }

    private List<FactView> views(List<Recorded> recorded, Locale locale) {
        return recorded.stream().map(one -> FactView.of(one, labels, locale)).toList();
    }
}
