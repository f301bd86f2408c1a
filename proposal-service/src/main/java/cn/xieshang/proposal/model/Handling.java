package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.Task.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The units at work on a proposal (办理); what each may do is decided in {@link UnitWork}.
 *
 * @param round 1, and one more for each time it is handled again (重新办理)
 * @param consultationWaived 委员提出不需要办中协商
 */
public record Handling(
        Type type, int round, List<Task> tasks, List<Consultation> consultations, boolean consultationWaived) {

    public enum Type {
        /** 单办. */
        SINGLE,
        /** 分办: each unit replies. */
        SPLIT,
        /** 会办: exactly one host, who hears the others. */
        JOINT
    }

    /** 办中协商; {@code form} is a code such as {@code visit}, {@code meeting}, {@code phone}. */
    public record Consultation(String form, LocalDate on, String note, Party by) {}

    public Handling {
        tasks = List.copyOf(tasks);
        consultations = List.copyOf(consultations);
    }

    static Handling begun(Type type, List<Task> tasks, int round) {
        return new Handling(type, round, tasks, List.of(), false);
    }

    public Optional<Task> task(UnitId unit) {
        return tasks.stream().filter(task -> task.unit().equals(unit)).findFirst();
    }

    List<Task> hosts() {
        return tasks.stream().filter(Task::isHost).toList();
    }

    List<Task> coHandlers() {
        return tasks.stream().filter(task -> !task.isHost()).toList();
    }

    boolean isAnswered() {
        return hosts().stream().allMatch(task -> task.progress() instanceof Progress.Replied);
    }

    /** When the last answer was given. */
    Instant answeredAt() {
        return hosts().stream()
                .map(task -> ((Progress.Replied) task.progress()).at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The least advanced of those who answer says where the whole stands. */
    public String phase() {
        String code = hosts().stream()
                .map(Task::progress)
                .min(Comparator.comparingInt(Handling::advance))
                .map(Handling::code)
                .orElseThrow();
        return code.equals("assigned") && round > 1 ? "rehandling" : code;
    }

    Handling with(Task changed) {
        return with(tasks.stream()
                .map(task -> task.unit().equals(changed.unit()) ? changed : task)
                .toList());
    }

    Handling with(List<Task> others) {
        return new Handling(type, round, others, consultations, consultationWaived);
    }

    Handling with(Consultation consultation) {
        List<Consultation> more = new ArrayList<>(consultations);
        more.add(consultation);
        return new Handling(type, round, tasks, more, consultationWaived);
    }

    Handling withoutConsultation() {
        return new Handling(type, round, tasks, consultations, true);
    }

    Handling shifted(Duration paused) {
        return with(tasks.stream().map(task -> task.shifted(paused)).toList());
    }

    /** All begin anew, with the time of a further round. */
    Handling again(Moment moment) {
        List<Task> anew = tasks.stream()
                .map(task -> Task.assigned(task.unit(), task.share(), moment, round + 1))
                .toList();
        return begun(type, anew, round + 1);
    }

    private static int advance(Progress progress) {
        return switch (progress) {
            case Progress.RefusalAsked _ -> 0;
            case Progress.Assigned _ -> 1;
            case Progress.Signed _, Progress.OpinionGiven _ -> 2;
            case Progress.Drafted _ -> 3;
            case Progress.InReview _ -> 4;
            case Progress.Replied _ -> 5;
        };
    }

    private static String code(Progress progress) {
        return switch (progress) {
            case Progress.RefusalAsked _ -> "refusal-requested";
            case Progress.Assigned _ -> "assigned";
            case Progress.Signed _, Progress.OpinionGiven _ -> "in-handling";
            case Progress.Drafted _ -> "reply-draft";
            case Progress.InReview _ -> "reply-review";
            case Progress.Replied _ -> "replied";
        };
    }

    public String typeCode() {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
