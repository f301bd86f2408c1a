package cn.xieshang.platform.incoming;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.Refusal;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the platform's keepers see what this service could not take, and try it again after a repair. */
@RestController
@RequestMapping("/v1/dead-letters")
class DeadLetterDesk {
    private static final int LONGEST_PAGE = 100;

    private final DeadLetters letters;
    private final ObjectProvider<AuditLog> audit;

    enum DeadLetterRefusal implements Refusal {
        STILL_FAILS
    }

    DeadLetterDesk(DeadLetters letters, ObjectProvider<AuditLog> audit) {
        this.letters = letters;
        this.audit = audit;
    }

    @GetMapping
    List<DeadLetters.Drawer> drawers(Actor actor) {
        check(actor);
        return letters.drawers();
    }

    @GetMapping("/{partition}")
    List<DeadLetter> page(
            Actor actor,
            @PathVariable int partition,
            @RequestParam(defaultValue = "0") long offset,
            @RequestParam(defaultValue = "20") int limit) {
        check(actor);
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new InvalidException("/limit", "limit");
        }
        record(actor, "dead-letter.read", partition + "/" + offset);
        return letters.page(partition, offset, limit);
    }

    @PutMapping("/{partition}/{offset}/redrive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void redrive(Actor actor, @PathVariable int partition, @PathVariable long offset) {
        check(actor);
        ConsumerRecord<byte[], byte[]> letter = letters.letter(partition, offset);
        record(actor, "dead-letter.redriven", partition + "/" + offset);
        try {
            letters.redrive(letter);
        } catch (RuntimeException failure) {
            if (Absences.isAway(failure)) {
                throw failure;
            }
            throw new RefusedException(
                    DeadLetterRefusal.STILL_FAILS,
                    Map.of("cause", failure.getClass().getName()));
        }
    }

    private static void check(Actor actor) {
        if (!actor.has(Role.PLATFORM_ADMIN)) {
            throw new ForbiddenException();
        }
    }

    private void record(Actor actor, String action, String subject) {
        audit.ifAvailable(log -> log.record(actor, action, subject, Map.of()));
    }
}
