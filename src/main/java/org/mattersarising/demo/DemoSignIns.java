package org.mattersarising.demo;

import java.util.List;
import org.mattersarising.web.SignInHints;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Offers some of the invented people on the sign-in page. */
@Component
@Profile(DemoConfiguration.PROFILE)
class DemoSignIns implements SignInHints {

    private final List<Hint> hints;

    DemoSignIns() {
        Town town = Town.read();
        this.hints = town.signIns().stream()
                .map(one -> new Hint(one.as(), town.person(one.who()).mail(), town.password()))
                .toList();
    }

    @Override
    public List<Hint> hints() {
        return hints;
    }
}
