package cn.xieshang.notification.delivery;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.platform.actor.UserId;
import java.util.Collection;

/** Rung after something was stored, so that whoever is listening looks. */
public interface Bell {
    void added(Collection<Audience> audiences);

    void read(UserId reader);
}
