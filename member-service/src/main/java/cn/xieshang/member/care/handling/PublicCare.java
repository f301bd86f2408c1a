package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.reading.CareQueries;
import cn.xieshang.member.care.reading.PublicViews;
import cn.xieshang.member.store.OfficeStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.NotFoundException;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** What everybody may read of an office: whom it commends with their consent, and who is linked to which community. */
@Service
public class PublicCare {
    private final CareQueries queries;
    private final OfficeStore offices;

    PublicCare(CareQueries queries, OfficeStore offices) {
        this.queries = queries;
        this.offices = offices;
    }

    public Page<PublicViews.OfCommendation> commendations(OfficeId office, Paging paging) {
        return page(office, CareKind.COMMENDATION, paging, PublicViews.OfCommendation::of);
    }

    public Page<PublicViews.OfCommunityLink> communityLinks(OfficeId office, Paging paging) {
        return page(office, CareKind.COMMUNITY_LINK, paging, PublicViews.OfCommunityLink::of);
    }

    private <T> Page<T> page(OfficeId office, CareKind kind, Paging paging, Function<CareItem, T> view) {
        Page<Stored<CareItem>> page = offices.find(office)
                .map(_ -> queries.open(office, kind, paging))
                .orElseThrow(NotFoundException::new);
        return new Page<>(page.items().stream().map(Stored::value).map(view).toList(), page.next());
    }
}
