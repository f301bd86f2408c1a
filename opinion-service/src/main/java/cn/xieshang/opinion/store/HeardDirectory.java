package cn.xieshang.opinion.store;

import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.SequencedUpserts;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Writes what was heard of offices, units and members; a repetition changes nothing. */
@Repository
public class HeardDirectory {
    private final SequencedUpserts upserts;

    HeardDirectory(MongoOperations mongo) {
        this.upserts = new SequencedUpserts(mongo);
    }

    public void office(IncomingEvent heard, Document facts) {
        upserts.apply(Directory.OFFICES, heard.subject(), heard, facts);
    }

    public void unit(IncomingEvent heard, Document facts) {
        upserts.apply(Directory.UNITS, heard.subject(), heard, facts);
    }

    public void member(IncomingEvent heard, Document facts) {
        upserts.apply(Directory.MEMBERS, heard.subject(), heard, facts);
    }
}
