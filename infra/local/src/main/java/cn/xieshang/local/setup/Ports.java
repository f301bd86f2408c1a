package cn.xieshang.local.setup;

/** Every port follows from one; all are on loopback. Places 2 and 6 are kept for services to come. */
public record Ports(int base) {
    public static final int DEFAULT_BASE = 8080;
    public static final int COUNT = 15;
    private static final int HIGHEST_PORT = 65_535;

    public Ports {
        if (base < 1024 || base + COUNT - 1 > HIGHEST_PORT) {
            throw new Complaint("ports.outOfRange", Integer.toString(base));
        }
    }

    public int gateway() {
        return base;
    }

    public int memberService() {
        return base + 1;
    }

    public int proposalService() {
        return base + 3;
    }

    public int opinionService() {
        return base + 4;
    }

    public int notificationService() {
        return base + 5;
    }

    public int keycloak() {
        return base + 10;
    }

    public int keycloakManagement() {
        return base + 11;
    }

    public int kafka() {
        return base + 12;
    }

    public int kafkaController() {
        return base + 13;
    }

    public int mongo() {
        return base + 14;
    }
}
