package cn.xieshang.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xieshang.local.setup.Complaint;
import com.mongodb.ConnectionString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MongoUriTests {

    @ParameterizedTest
    @CsvSource({
        "mongodb://h:1, mongodb://h:1/db",
        "mongodb://h:1/, mongodb://h:1/db",
        "mongodb://h:1/?retryWrites=false, mongodb://h:1/db?retryWrites=false",
        "mongodb://h:1/other?w=1, mongodb://h:1/db?w=1",
        "'mongodb://a:1,b:2,c:3/?replicaSet=rs', 'mongodb://a:1,b:2,c:3/db?replicaSet=rs'",
        "mongodb://u:p%40ss@h/, mongodb://u:p%40ss@h/db?authSource=admin",
        "mongodb://u:p@h/accounts?w=1, mongodb://u:p@h/db?w=1&authSource=accounts",
        "mongodb://u:p@h/accounts?authSource=x, mongodb://u:p@h/db?authSource=x",
        "mongodb://u@h/?authMechanism=MONGODB-X509, mongodb://u@h/db?authMechanism=MONGODB-X509",
    })
    void theDatabaseIsPutInAndTheRestMeansTheSame(String given, String expected) {
        assertThat(MongoUri.parse(given).withDatabase("db")).isEqualTo(expected);
        assertThat(new ConnectionString(expected).getDatabase()).isEqualTo("db");
    }

    @Test
    void aServiceRecordAddressKeepsItsScheme() {
        assertThat(MongoUri.parse("mongodb+srv://u:p@cluster.example/?tls=true").withDatabase("db"))
                .isEqualTo("mongodb+srv://u:p@cluster.example/db?tls=true&authSource=admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:27017", "postgres://h/db", "mongodb://"})
    void somethingElseIsRefused(String text) {
        assertThatThrownBy(() -> MongoUri.parse(text)).isInstanceOf(Complaint.class);
    }

    @Test
    void theDescriptionHoldsNoPassword() {
        assertThat(new MongoChoice.Given(MongoUri.parse("mongodb://u:secret@h:1/x")).description())
                .doesNotContain("secret", "u:")
                .contains("mongodb://h:1");
    }
}
