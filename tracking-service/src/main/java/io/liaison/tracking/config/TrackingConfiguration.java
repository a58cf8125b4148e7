package io.liaison.tracking.config;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Configuration;

/** Puts together what is no component of its own. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("io.liaison.tracking")
class TrackingConfiguration {}
