package org.mattersarising.upgrade;

class KeepReleaseOnH2 extends KeepRelease {}
