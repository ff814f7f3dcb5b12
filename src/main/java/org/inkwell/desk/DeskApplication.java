package org.inkwell.desk;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Pages and API from the root on. */
@ApplicationPath("/")
public class DeskApplication extends Application {}
