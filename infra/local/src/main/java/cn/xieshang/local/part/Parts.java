package cn.xieshang.local.part;

import java.util.List;
import java.util.stream.Stream;

/** All parts, the servers first; the order is also that of the table of {@code status}. */
public final class Parts {
    /** A step between the parts: the broker has the topics of the list. */
    public static final String TOPICS = "topics";

    private Parts() {}

    public static List<Part> of(Platform platform) {
        Servers servers = new Servers(platform);
        Services services = new Services(platform);
        return Stream.of(
                        servers.mongo().stream(),
                        Stream.of(servers.kafka(), servers.keycloak()),
                        Stream.of(
                                services.member(),
                                services.opinion(),
                                services.proposal(),
                                services.notification(),
                                services.gateway()))
                .flatMap(parts -> parts)
                .toList();
    }
}
