// A page without a browser, for the walk alone: jest's Node environment and happy-dom's window beside it. The window is
// made out here because its package has ES modules only. page.ts puts it in place.
// Alternative not taken: Chromium, which takes half a minute for what takes a second here.

import { Window } from "happy-dom";
import { TestEnvironment } from "jest-environment-node";

export default class PageEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.page = new Window({ url: "https://localhost/taskpane.html", width: 350, height: 760 });
    this.global.pageWindow = this.page;
  }

  async teardown() {
    await this.page.happyDOM.close();
    await super.teardown();
  }
}
