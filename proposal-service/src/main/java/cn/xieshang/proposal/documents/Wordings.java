package cn.xieshang.proposal.documents;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.proposal.store.Directory;
import cn.xieshang.proposal.store.Profiles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class Wordings {
    private final MessageSource texts;
    private final Directory directory;
    private final Profiles profiles;

    Wordings(MessageSource texts, Directory directory, Profiles profiles) {
        this.texts = texts;
        this.directory = directory;
        this.profiles = profiles;
    }

    Wording of(DistrictId district) {
        return new Wording(texts, directory, profiles.current(district), district);
    }
}
