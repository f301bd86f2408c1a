package cn.xieshang.local.part;

import cn.xieshang.local.mongo.MongoChoice;
import cn.xieshang.local.setup.Ports;
import cn.xieshang.local.setup.Secrets;
import cn.xieshang.local.setup.Settings;
import cn.xieshang.local.setup.Versions;
import cn.xieshang.local.setup.Workplace;

/** Everything that decides how the parts look. */
public record Platform(Workplace workplace, Settings settings, Ports ports, Versions versions, MongoChoice mongo) {

    public static Platform of(Workplace workplace, int basePort, boolean demo) {
        Ports ports = new Ports(basePort);
        Versions versions = Versions.ofThisBuild();
        MongoChoice mongo = MongoChoice.find(System.getenv(), versions.mongoJavaServer(), ports.mongo());
        return new Platform(workplace, new Settings(basePort, demo, mongo.description()), ports, versions, mongo);
    }

    public Secrets secrets() {
        return new Secrets(workplace);
    }

    public String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/xieshang";
    }
}
