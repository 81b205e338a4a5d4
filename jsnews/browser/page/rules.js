// DuckDuckGo's autoconsent rules, run inside the page: it asks for its rules and for small evaluations.
(page) => {
  let asked = false;

  async function answer(message, rules, action) {
    if (message.type === "init")
      return window.autoconsentReceiveMessage({
        type: "initResp",
        config: {
          enabled: true,
          autoAction: action,
          disabledCmps: [],
          enablePrehide: false,
          enableCosmeticRules: false,
          enableGeneratedRules: true,
          enableHeuristicDetection: true,
          enableHeuristicAction: true,
          heuristicMode: "tier2",
          detectRetries: 4,
          isMainWorld: true,
          enablePopupMutationObserver: true,
        },
        rules,
      });
    if (message.type === "eval") {
      let result = false;
      try {
        result = await (0, eval)(message.code);
      } catch {
        result = false; // a site may forbid evaluation; then the rule does not apply
      }
      return window.autoconsentReceiveMessage({ id: message.id, type: "evalResp", result });
    }
    return null;
  }

  /** Get ready for the bundle, which is evaluated next: rules as one JSON string (a quarter of the time), `action` optOut or optIn. */
  page.prepareRules = (rulesJson, action) => {
    asked = true;
    const rules = { autoconsent: JSON.parse(rulesJson) };
    window.autoconsentSendMessage = (message) => answer(message, rules, action);
  };
  page.rulesAsked = () => asked;
}
