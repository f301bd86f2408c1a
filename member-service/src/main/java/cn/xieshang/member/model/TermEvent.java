package cn.xieshang.member.model;

/** What happens to terms; each fact carries the whole term as it is from now on. */
public sealed interface TermEvent {
    Term term();

    record TermRegistered(Term term) implements TermEvent {}

    record TermChanged(Term term) implements TermEvent {}

    record RollOverStarted(Term term) implements TermEvent {}

    record TermRolledOver(Term term, int continued, int retired) implements TermEvent {}
}
