package cn.xieshang.opinion.store;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes the directory for tests outside of this package. */
public final class DirectoryFixture {
    private DirectoryFixture() {}

    public static Directory directory(MongoTemplate mongo) {
        return new Directory(mongo);
    }

    public static HeardDirectory heard(MongoTemplate mongo) {
        return new HeardDirectory(mongo);
    }
}
