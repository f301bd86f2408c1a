package cn.xieshang.platform.actor;

/** How far a query goes. Everything wider than one office must say so, and can be found by this name. */
public sealed interface Reach {
    record OneOffice(OfficeId office) implements Reach {}

    record WholeDistrict(DistrictId district) implements Reach {}

    /** What is assigned to one handling unit, whichever office it came from. */
    record OneUnit(DistrictId district, UnitId unit) implements Reach {}
}
