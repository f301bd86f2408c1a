package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.refusal.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How an office sees itself this year (学习型、文化型、健康型工委创建): indicators, each with evidence. */
public record OfficeBoard(OfficeId office, int year, List<Indicator> indicators) {
    public static final int MAX_INDICATORS = 60;

    public OfficeBoard {
        indicators = List.copyOf(indicators);
    }

    /** Adds an indicator of the office's own, or changes what one is called and whether it is met; evidence stays. */
    public OfficeBoard put(String code, Indicator.Kind kind, Label label, boolean met) {
        List<Indicator> next = new ArrayList<>(indicators);
        int at = indexOf(code);
        if (at < 0) {
            DutyRefusal.require(next.size() < MAX_INDICATORS, DutyRefusal.INDICATORS_USED_UP);
            next.add(new Indicator(code, kind, label, met, List.of()));
        } else {
            next.set(at, new Indicator(code, kind, label, met, next.get(at).evidence()));
        }
        return new OfficeBoard(office, year, next);
    }

    /** Under an id that the client makes; what is there stays as it is. */
    public OfficeBoard add(String code, Indicator.Evidence evidence) {
        int at = require(code);
        List<Indicator> next = new ArrayList<>(indicators);
        next.set(at, next.get(at).with(evidence));
        return new OfficeBoard(office, year, next);
    }

    public OfficeBoard remove(String code, UUID evidence) {
        int at = require(code);
        List<Indicator> next = new ArrayList<>(indicators);
        next.set(at, next.get(at).without(evidence));
        return new OfficeBoard(office, year, next);
    }

    private int require(String code) {
        int at = indexOf(code);
        if (at < 0) {
            throw new NotFoundException();
        }
        return at;
    }

    private int indexOf(String code) {
        for (int at = 0; at < indicators.size(); at++) {
            if (indicators.get(at).code().equals(code)) {
                return at;
            }
        }
        return -1;
    }
}
