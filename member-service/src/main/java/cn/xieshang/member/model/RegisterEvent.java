package cn.xieshang.member.model;

/** What happens to districts, offices and units; each fact carries the whole entry as it is from now on. */
public sealed interface RegisterEvent {
    record DistrictRegistered(District district) implements RegisterEvent {}

    record DistrictRenamed(District district) implements RegisterEvent {}

    record OfficeOpened(Office office) implements RegisterEvent {}

    record OfficeRenamed(Office office) implements RegisterEvent {}

    record DirectoryProfileSet(Office office, DirectoryProfile profile) implements RegisterEvent {}

    record UnitRegistered(HandlingUnit unit) implements RegisterEvent {}

    record UnitRenamed(HandlingUnit unit) implements RegisterEvent {}
}
