package cn.xieshang.notification.web;

import cn.xieshang.notification.delivery.Inbox;
import cn.xieshang.notification.delivery.InboxItem;
import cn.xieshang.notification.delivery.Unread;
import cn.xieshang.notification.delivery.UnreadCount;
import cn.xieshang.notification.store.Audiences;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/inbox")
@Tag(name = "inbox", description = "消息：自己的、本办公室的、本单位的。What concerns the account, its office role and its unit.")
class InboxController {
    private final Inbox inbox;
    private final UnreadCount unread;

    InboxController(Inbox inbox, UnreadCount unread) {
        this.inbox = inbox;
        this.unread = unread;
    }

    @GetMapping
    @Operation(
            summary = "消息列表 The inbox, newest first",
            description = "Words in the language of Accept-Language, Chinese unless English. With unread=true a page"
                    + " may be shorter than asked although there is a next one.")
    Page<InboxItem> list(
            Actor actor,
            Paging paging,
            @RequestParam(defaultValue = "false") @Parameter(description = "只看未读 only the unread") boolean unread,
            Locale locale) {
        return unread
                ? inbox.listUnread(Audiences.of(actor), paging, locale)
                : inbox.list(Audiences.of(actor), paging, locale);
    }

    @GetMapping("/unread")
    @Operation(summary = "未读数 How many are unread", description = "Counts to 99; more says that there are more.")
    Unread unread(Actor actor) {
        return unread.of(Audiences.of(actor));
    }

    @PutMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "标为已读 Read",
            description = "For this account only: others of the same office see it unread until they have read it.")
    void read(Actor actor, @PathVariable String id) {
        inbox.read(Audiences.of(actor), id);
    }

    @PutMapping("/read-up-to/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "此条及更早的全部标为已读 This one and all below it are read",
            description = "What arrives later stays unread, however old its event.")
    void readUpTo(Actor actor, @PathVariable String id) {
        inbox.readUpTo(Audiences.of(actor), id);
    }
}
