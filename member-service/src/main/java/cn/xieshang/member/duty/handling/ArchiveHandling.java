package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.HandOver;
import cn.xieshang.member.duty.reading.ArchiveView;
import cn.xieshang.member.duty.reading.DutyArchives;
import cn.xieshang.member.duty.store.ArchiveStore;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The archive is read at any time, and handed back to the member at the end of the term (档案移交). */
@Service
public class ArchiveHandling {
    private final DutyPeople people;
    private final DutyArchives archives;
    private final ArchiveStore store;
    private final JsonMapper json;
    private final Clock clock;

    ArchiveHandling(DutyPeople people, DutyArchives archives, ArchiveStore store, JsonMapper json, Clock clock) {
        this.people = people;
        this.archives = archives;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    public ArchiveView read(Actor actor, MemberId member, int term, Locale locale) {
        return archives.archive(people.readable(actor, member), term, locale);
    }

    /** Once; asked again, the first time stands. */
    public ArchiveView handOver(Actor actor, MemberId member, int term, Locale locale) {
        DutyPermissions.requireDirector(actor);
        DutyMember who = people.managed(actor, member);
        String record = json.writeValueAsString(archives.archive(who, term, Locale.CHINESE));
        store.insert(who.district(), who.id(), term, new HandOver(clock.instant(), actor.user(), sha256(record)));
        return archives.archive(who, term, locale);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
