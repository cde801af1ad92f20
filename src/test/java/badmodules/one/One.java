package badmodules.one;

import badmodules.two.Two;

/** One of two modules that use each other, which the check of the modules must find. */
public class One {

    Two two;
}
