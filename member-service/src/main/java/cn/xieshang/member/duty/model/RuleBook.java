package cn.xieshang.member.duty.model;

import cn.xieshang.member.duty.model.RuleCommand.Activate;
import cn.xieshang.member.duty.model.RuleCommand.Freeze;
import cn.xieshang.member.duty.model.RuleCommand.Write;
import cn.xieshang.platform.refusal.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All versions of the rule set of one office or district for one counting year. They are one document, because activating
 * one freezes the one before in the same write: at most one is active.
 */
public record RuleBook(RuleScope scope, int year, List<RuleVersion> versions) {
    public static final int MAX_VERSIONS = 20;

    public RuleBook {
        versions = List.copyOf(versions);
    }

    public static RuleBook empty(RuleScope scope, int year) {
        return new RuleBook(scope, year, List.of());
    }

    public String key() {
        return scope.key() + ":" + year;
    }

    /** @param number an existing version, or the next one to write a new draft */
    public RuleBook handle(int number, RuleCommand command, Instant now) {
        List<RuleVersion> next = new ArrayList<>(versions);
        if (command instanceof Write(var rules) && number == versions.size() + 1) {
            DutyRefusal.require(number <= MAX_VERSIONS, DutyRefusal.RULE_VERSIONS_USED_UP);
            next.add(new RuleVersion(number, rules, new RuleStage.Draft()));
            return new RuleBook(scope, year, next);
        }
        RuleVersion handled =
                version(number).orElseThrow(NotFoundException::new).handle(command, now);
        if (command instanceof Activate) {
            next.replaceAll(version ->
                    version.stage() instanceof RuleStage.Active ? version.handle(new Freeze(), now) : version);
        }
        next.set(number - 1, handled);
        return new RuleBook(scope, year, next);
    }

    public Optional<RuleVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    public Optional<RuleVersion> active() {
        return versions.stream()
                .filter(version -> version.stage() instanceof RuleStage.Active)
                .findFirst();
    }

    public RuleRef ref(RuleVersion version) {
        return new RuleRef(key(), version.number());
    }
}
