// The manifest that puts the conformance page into an Excel: a task pane behind one button, and two custom functions.

import { NAMESPACE } from "../functions";

/** An id of its own: the page must never be taken for the product. */
const ID = "5d2b2a34-5c83-4d6e-9d0f-0f6f2f6b7c11";

/** `conformanceManifest("https://localhost:3100/") //=> "<?xml …"` */
export function conformanceManifest(address: string): string {
  const icon = [16, 32, 80].map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join("");
  const images = [16, 32, 80].map(
    (size) => `<bt:Image id="Icon.${size}" DefaultValue="${address}grades-${size}.png"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>1.1.0.0</Version>
  <ProviderName>customer-grade-addin</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Excel 行为核对 Excel check"/>
  <Description DefaultValue="开发工具：问一遍真实的 Excel，和仿真工作簿对照。A tool for developers: asks a real Excel."/>
  <IconUrl DefaultValue="${address}grades-32.png"/>
  <HighResolutionIconUrl DefaultValue="${address}grades-64.png"/>
  <SupportUrl DefaultValue="${address}index.html"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address}index.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes><Runtime resid="Page.Url" lifetime="long"/></Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Script.Url"/></Script>
            <Page><SourceLocation resid="Page.Url"/></Page>
            <Metadata><SourceLocation resid="Metadata.Url"/></Metadata>
            <Namespace resid="Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <FunctionFile resid="Page.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Check.Group">
                <Label resid="Label"/>
                <Icon>${icon}</Icon>
                <Control xsi:type="Button" id="Check.Open">
                  <Label resid="Label"/>
                  <Supertip><Title resid="Label"/><Description resid="Tip"/></Supertip>
                  <Icon>${icon}</Icon>
                  <Action xsi:type="ShowTaskpane"><SourceLocation resid="Page.Url"/></Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>${images.join("")}</bt:Images>
      <bt:Urls>
        <bt:Url id="Page.Url" DefaultValue="${address}index.html"/>
        <bt:Url id="Script.Url" DefaultValue="${address}conformance.js"/>
        <bt:Url id="Metadata.Url" DefaultValue="${address}functions.json"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Label" DefaultValue="核对 Check"/>
        <bt:String id="Namespace" DefaultValue="${NAMESPACE}"/>
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String id="Tip" DefaultValue="打开核对窗格。Opens the pane with the questions."/>
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
