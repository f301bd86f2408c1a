package cn.xieshang.local.part;

import cn.xieshang.local.machine.PortHolder;
import cn.xieshang.local.mongo.MongoChoice;
import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.Ports;
import cn.xieshang.local.setup.Secrets;
import cn.xieshang.local.setup.Settings;
import cn.xieshang.local.setup.Versions;
import cn.xieshang.local.setup.Workplace;
import java.util.stream.IntStream;

/**
 * Everything that decides how the parts look.
 *
 * @param training its parts record the AOT caches that are missing
 */
public record Platform(
        Workplace workplace, Settings settings, Ports ports, Versions versions, MongoChoice mongo, boolean training) {
    private static final int TRAINING_PORTS_FROM = 31_100;
    private static final int TRAINING_PORTS_TO = 32_600;

    public static Platform of(Workplace workplace, int basePort, boolean demo) {
        Ports ports = new Ports(basePort);
        Versions versions = Versions.ofThisBuild();
        MongoChoice mongo = MongoChoice.find(System.getenv(), versions.mongoJavaServer(), ports.mongo());
        return new Platform(
                workplace, new Settings(basePort, demo, mongo.description()), ports, versions, mongo, false);
    }

    /** One beside the real one: on free ports, in a directory that is thrown away, never with a store that holds real data. */
    public static Platform forTraining(Workplace real) {
        Workplace workplace = new Workplace(real.root(), real.cache().resolve("training"), real.cache());
        Ports ports = IntStream.iterate(
                        TRAINING_PORTS_FROM, base -> base < TRAINING_PORTS_TO, base -> base + Ports.COUNT)
                .filter(base -> IntStream.range(base, base + Ports.COUNT).allMatch(PortHolder::isFree))
                .mapToObj(Ports::new)
                .findFirst()
                .orElseThrow(() -> new Complaint("train.ports"));
        Versions versions = Versions.ofThisBuild();
        MongoChoice mongo = new MongoChoice.Embedded(versions.mongoJavaServer(), ports.mongo());
        return new Platform(
                workplace, new Settings(ports.base(), false, mongo.description()), ports, versions, mongo, true);
    }

    public Secrets secrets() {
        return new Secrets(workplace);
    }

    /** The database of a service; several platforms may share a server if their names begin differently. */
    public String database(String service) {
        return System.getenv().getOrDefault("XIESHANG_DATABASES", "xieshang") + "-" + service.replace("-service", "");
    }

    public String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/xieshang";
    }
}
