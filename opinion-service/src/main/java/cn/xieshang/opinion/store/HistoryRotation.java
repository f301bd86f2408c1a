package cn.xieshang.opinion.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import cn.xieshang.platform.encryption.PersonalDataCipher;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Encrypts the history's texts with the current key; lines never move, so their place in the list names them. */
@Component
@ConditionalOnProperty("xieshang.encryption.rotate")
class HistoryRotation implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(HistoryRotation.class);
    private static final int PAGE = 100;

    private final MongoOperations mongo;
    private final PersonalDataCipher cipher;

    HistoryRotation(MongoOperations mongo, PersonalDataCipher cipher) {
        this.mongo = mongo;
        this.cipher = cipher;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        log.info("encrypted anew with the current key: {} lines of history", rotate());
    }

    /** May run beside users, twice, or be broken off: a line is changed only if it is still what was read. */
    long rotate() {
        long changed = 0;
        String last = "";
        List<Document> page = page(last);
        while (!page.isEmpty()) {
            for (Document document : page) {
                changed += rotate(document);
                last = document.getString("_id");
            }
            page = page(last);
        }
        return changed;
    }

    private List<Document> page(String after) {
        List<Document> page = new ArrayList<>();
        mongo.execute(
                OpinionStore.COLLECTION,
                opinions -> opinions.find(gt("_id", after))
                        .projection(Projections.include("history.text"))
                        .sort(Sorts.ascending("_id"))
                        .limit(PAGE)
                        .into(page));
        return page;
    }

    private long rotate(Document document) {
        String id = document.getString("_id");
        Seal seal = new Seal(cipher, id);
        long changed = 0;
        List<Document> lines = document.getList("history", Document.class);
        for (int i = 0; i < lines.size(); i++) {
            String old = lines.get(i).getString("text");
            if (old != null && !cipher.isCurrent(old)) {
                String path = "history." + i + ".text";
                var anew = Updates.set(path, seal.hide(seal.show(lines.get(i), "text", "history"), "history"));
                mongo.execute(
                        OpinionStore.COLLECTION,
                        opinions -> opinions.updateOne(and(eq("_id", id), eq(path, old)), anew));
                changed++;
            }
        }
        return changed;
    }
}
