import * as highsModule from 'highs';

/** The package is CommonJS whose types say otherwise. */
export const loadHighs = (highsModule as unknown as { default: typeof highsModule.default.default }).default;
