package cn.xieshang.platform.actor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a store that begins with neither an office nor a {@link Reach}, and says why it may. Without it the rules of
 * the house refuse the method.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnyOffice {
    /** Why no other office's data can be reached here. */
    String value();
}
