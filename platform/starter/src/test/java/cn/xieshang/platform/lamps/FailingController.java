package cn.xieshang.platform.lamps;

import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.Refusal;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FailingController {
    public static final String SECRET = "13800138000";

    enum LampRefusal implements Refusal {
        ALREADY_LIT,
        WITHOUT_TEXT
    }

    @GetMapping("/v1/failures/{how}")
    void fail(@PathVariable String how) {
        if (how.equals("error")) {
            throw new AssertionError(SECRET);
        }
        throw switch (how) {
            case "refused" ->
                new RefusedException(LampRefusal.ALREADY_LIT, Map.of("allowed", List.of("put-out")), "三", 5);
            case "refused-without-text" -> new RefusedException(LampRefusal.WITHOUT_TEXT);
            case "stale" -> new StaleVersionException(7);
            case "missing" -> new NotFoundException();
            case "forbidden" -> new ForbiddenException();
            case "denied" -> new AccessDeniedException(SECRET);
            case "invalid" ->
                new InvalidException(List.of(
                        new InvalidException.Violation("/name", "too-dark"),
                        new InvalidException.Violation("/bulbs/2/maker", "unknown-to-texts")));
            case "store-away" -> new DataAccessResourceFailureException(SECRET, new MongoTimeoutException(SECRET));
            default -> new IllegalStateException(SECRET);
        };
    }
}
