package badmodules.two;

import badmodules.one.One;

/** See {@link One}. */
public class Two {

    One one;
}
