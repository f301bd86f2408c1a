package cn.xieshang.member.care.model;

import java.util.Locale;

/** An enum with a spelling for the wire: {@code STATION_DUTY} is {@code station-duty}. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
