var e,t,n,r,i,a,o,s,c,l,u=Symbol.for(`pv`),d={},f=[],p=/^m(i|n|o|s|text|space)$/,m=Array.isArray,h=f.slice,g=Object.assign;function _(e){e&&e.parentNode&&e.remove()}function v(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:u,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function y(e){return e.children}function b(e,t){this.props=e,this.context=t,this.__g=0}function x(e,t){if(t==null)return e.__&&x(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:x(e)}function S(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=g({constructor:u},r)).__v=r.__v+1,e.vnode&&e.vnode(n),te(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||x(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,ie(a,n,o),r.__=r.__e=null,n.__e!=i&&C(n))}function C(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),C(e)}function w(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(T)}function T(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&S(e)}finally{(i=n.length)&&(r||queueMicrotask)(T)}}function E(e,t,n,r,i,a,o,s,c,l,u){var p,m,h,g,_,v,y=r.__k||f,b=t.length;for(c=D(n,t,y,c,b),p=0;p<b;p++)(h=n.__k[p])!=null&&(m=~h.__i&&y[h.__i]||d,h.__i=p,v=te(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&oe(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=O(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function D(e,t,n,r,i){var a,o,s,c,l,d,f,p,h,g=n.length,_=g,b=0,S=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=v(null,o):m(o)?o=C[a]=v(y,{children:o}):o.constructor===u&&o.__b?o=C[a]=v(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+b,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=k(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?b--:l==c+1?b++:l!=c&&(l>c?b--:b++,S=1)):(~l||(i>g?b--:i<g&&b++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(S){for(d=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(b=0,p=d.length;b<p;)d[h=b+p>>1]<o.__i?b=h+1:p=h;d[b]=o.__i,f[a]=b+1}for(b=d.length;a--;)f[a]&&(f[a]==b?b--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=x(s)),se(s,s));return r}function O(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=O(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=x(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function k(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function A(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function j(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||A(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||A(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=ee(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function ee(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function te(t,n,r,i,a,o,s,c,l,d){var p,h,v,S,C,w,T,D,O,k,A,j,ee,te,ie,oe,le,M,N=n.type;if(n.constructor!==u)return null;128&r.__u&&(l=32&r.__u,p=r.__c.__z)&&(n.__u|=l,h=o=[],p.nodeType==8?c=ne(p,o):o.push(p),c=o[0]||c),(p=e.__b)&&p(n);n:if(typeof N==`function`){v=s.length;try{if(D=n.props,O=(p=N.prototype)&&p.render,k=(p=N.contextType)&&i[p.__c],A=p?k?k.props.value:p.__:i,(S=r.__c)?(n.__c=S,2&S.__g&&(S.__g|=1)):(O?n.__c=S=new N(D,A):(n.__c=S=new b(D,A),S.constructor=N,S.render=ce),k&&k.sub(S),S.state||(S.state={}),S.__n=i,S.__g|=8,S.__h=[],S.__k=[]),O&&(S.__s||(S.__s=S.state),N.getDerivedStateFromProps&&(S.__s==S.state&&(S.__s=g({},S.__s)),g(S.__s,N.getDerivedStateFromProps(D,S.__s)))),C=S.props,w=S.state,S.__v=n,r.__c){if(D!==C&&O&&!N.getDerivedStateFromProps&&S.componentWillReceiveProps&&S.componentWillReceiveProps(D,A),n.__v==r.__v&&!(8&S.__g)||!(4&S.__g)&&S.shouldComponentUpdate&&!1===S.shouldComponentUpdate(D,S.__s,A)){n.__v!=r.__v&&(S.props=D,S.state=S.__s,S.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),f.push.apply(S.__h,S.__k),S.__k=[],S.__h.length&&s.push(S),c=x(r);break n}S.componentWillUpdate&&S.componentWillUpdate(D,S.__s,A),O&&S.componentDidUpdate&&S.__h.push(function(){S.componentDidUpdate(C,w,T)})}else O&&!N.getDerivedStateFromProps&&S.componentWillMount&&S.componentWillMount(),O&&S.componentDidMount&&S.__h.push(S.componentDidMount);S.context=A,S.props=D,S.__P=t,S.__g&=-5,j=e.__r,ee=O?25:0;do S.__g&=-9,j&&j(n),p=S.render(S.props,S.state=S.__s,S.context);while(8&S.__g&&++ee<25);O&&(f.push.apply(S.__h,S.__k),S.__k=[]),S.state=S.__s,S.getChildContext&&(i=g({},i,S.getChildContext())),O&&r.__c&&S.getSnapshotBeforeUpdate&&(T=S.getSnapshotBeforeUpdate(C,w)),te=p&&p.type===y&&p.key==null?p.props.children:p,D.__P&&(p=c,a=(t=D.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&se(e,e)}),r.__k=null),c=r.__k?x(r,0):null),c=E(t,m(te)?te:[te],n,r,i,a,o,s,c,l,d),D.__P&&(n.__e=null,c=p),n.__u&=-161,h&&h.some(_),S.__h.length&&s.push(S),1&S.__g&&(S.__g&=-4)}catch(t){if(s.length=v,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(le=o.indexOf(c||void 0))||(le=o.length);(M=o[le-1])&&M.nodeType==8;)le--;for(;le<o.length;le++)if(M=o[le]){if(o[le]=null,ie){if(M==oe)break}else{if(M.nodeType!=8)break;M.data.startsWith(`$s`)&&(oe=ne(ie=M))}}}if(!ie){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ie=c}(p=ne(ie=n.__c.__z||(n.__c.__z=ie)))?(n.__e=ie,c=p):n.__e=c,c&&=c.nextSibling}else o&&o.some(_)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||re(n),e.__e(t,n,r)}}else c=n.__e=ae(r.__e,n,r,i,a,o,s,l,d,t);return(p=e.diffed)&&p(n),c}function ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function re(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(re))}function ie(t,n,r){for(var i=0;i<r.length;)oe(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ae(t,n,r,i,a,o,s,c,l,u){var f,g,v,y,b,S,C,w,T=r.props||d,D=n.props,O=n.type;if(O==`svg`?a=`http://www.w3.org/2000/svg`:O==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(f=0;f<o.length;f++)if((b=o[f])&&(O?b.localName==O:b.nodeType==3)){t=b,o[f]=null;break}}if(!t){if(w=u.ownerDocument||document,!O)return w.createTextNode(D);t=w.createElementNS(a,O,D.is?D:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(O){if(u=O==`template`&&t.content||t,o=O==`textarea`&&D.defaultValue!=null?null:o&&h.call(u.childNodes),!c&&o)for(T={},f=0;f<t.attributes.length;f++)T[(b=t.attributes[f]).name]=b.value;for(f in T)b=T[f],f==`dangerouslySetInnerHTML`?v=b:f==`children`||f in D||f==`value`&&`defaultValue`in D||f==`checked`&&`defaultChecked`in D||j(t,f,null,b,a);for(f in D)b=D[f],f==`children`?y=b:f==`dangerouslySetInnerHTML`?g=b:f==`value`?S=b:f==`checked`?C=b:c&&typeof b!=`function`||T[f]===b||j(t,f,b,T[f],a);g?(c||v&&(g.__html==v.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),n.__k=[]):(v&&(t.textContent=``),(O==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&p.test(O))&&(a=`http://www.w3.org/1999/xhtml`),E(u,m(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&x(r,0),c,l),o&&o.some(_)),c&&O!=`textarea`||(f=`value`,O==`progress`&&S==null?t.removeAttribute(f):S==null||S===t[f]&&(O!=`progress`||S)||j(t,f,S,T[f],a),f=`checked`,C!=null&&C!=t[f]&&j(t,f,C,T[f],a))}else T===D||c&&t.data==D||(t.data=D);return t}function oe(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function se(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||oe(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&se(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ne(i,o=[]))&&(i==t.__e&&o.some(_),_(a),_(i)),r||_(t.__e),t.__e=t.__c=t.__=null}function ce(e,t,n){return this.constructor(e,n)}function le(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=v(y,{children:[t]}),a=[],o=[],te(n,n.__k,i||d,d,n.namespaceURI,i?null:n.firstChild?h.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),ie(a,n.__k,o),n.__k.props.children=null}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,b.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=g({},this.state)),typeof e==`function`&&(e=e(g({},n),this.props)),e&&(g(n,e),this.__v&&(t&&this.__k.push(t),w(this)))},b.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),w(this))},b.prototype.render=y,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={};var M,N,ue,de,fe=Object.is,pe=0,me=[],he=[],P=e,ge=P.__b,_e=P.__r,ve=P.diffed,ye=P.__c,be=P.unmount,xe=P.__;function Se(e,t){P.__h&&P.__h(N,e,pe||t),pe=0;var n=N.__H||(N.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function F(e){return pe=1,Ce(Ie,e)}function Ce(e,t,n){var r=Se(M++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Ie(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);fe(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=N,!N.__f)){N.__f=!0;var i=N.shouldComponentUpdate;N.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,fe(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function we(e,t){var n=Se(M++,3);!P.__s&&Fe(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,N.__H.__h.push(n))}function Te(e,t){var n=Se(M++,4);!P.__s&&Fe(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,N.__h.push(n))}function Ee(e){return pe=5,De(function(){return{current:e}},[])}function De(e,t){var n=Se(M++,7);return Fe(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Oe(e,t){return pe=8,De(function(){return e},t)}function ke(){var e;do{for(;e=he.shift();)try{Ne(e)}catch(t){P.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=me.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ne),t.__h.some(Pe),t.__h=[]}catch(n){t.__h=[],P.__e(n,e.__v)}}}while(he.length)}P.__b=function(e){N=null,ge&&ge(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),xe&&xe(e,t)},P.__r=function(e){_e&&_e(e),M=0;var t=(N=e.__c).__H;t&&(ue==N?N.__h=[]:(t.__h.some(Ne),t.__h.some(Pe),M=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),ue=N},P.diffed=function(e){ve&&ve(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Me(me.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),ue=N=null},P.__c=function(e,t){t.some(function(e){try{e.__h.some(Ne),e.__h=e.__h.filter(function(e){return!e.__||Pe(e)})}catch(t){e.__h=[function(){throw t}]}}),ye&&ye(e,t)},P.unmount=function(e){be&&be(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Me(he.push(r))}else Ne(r)}catch(e){t=e}}),r.__H=void 0,t&&P.__e(t,r.__v))};var Ae=typeof requestAnimationFrame==`function`;function je(e){var t,n=function(){clearTimeout(r),Ae&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Ae&&(t=requestAnimationFrame(n))}function Me(e){e!=1&&de==P.requestAnimationFrame||((de=P.requestAnimationFrame)||je)(ke)}function Ne(e){var t=N,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),N=t}function Pe(e){var t=N;e.__c=e.__(),N=t}function Fe(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!fe(t,e[n])})}function Ie(e,t){return typeof t==`function`?t(e):t}var Le={QUOTE:[`Quote`,`Quotes`],STATEMENT:[`Statement`,`Statements`],MEETING:[`Meeting`,`Meetings`],PERSON:[`Person`,`Persons`],ORGANIZATION:[`Organization`,`Organizations`],STATE:[`State`,`States`],POST:[`Post`,`Posts`],PLACE:[`Place`,`Places`],TOPIC:[`Topic`,`Topics`],SOURCE:[`Source`,`Sources`]},Re={TALKS:`Talks`,CONFERENCE:`Conference`,SUMMIT:`Summit`,CALL:`Call`,VISIT:`Visit`,PRESS_CONFERENCE:`Press conference`,INTERVIEW:`Interview`,BRIEFING:`Briefing`},ze={UNILATERAL:`one side`,BILATERAL:`two sides`,TRILATERAL:`three sides`,MULTILATERAL:`more than three sides`,UNKNOWN:`number of sides not given`},Be={IN_PERSON:`face to face`,PHONE:`by telephone`,VIDEO:`by video`,WRITTEN:`in writing`,UNKNOWN:`how they met is not given`},Ve={PROPOSED:`proposed`,ANNOUNCED:`announced`,CONFIRMED:`confirmed`,HELD:`held`,POSTPONED:`postponed`,CANCELLED:`cancelled`,DENIED:`denied`},He={HOST:`host`,PARTICIPANT:`takes part`,DELEGATION_LEAD:`leads a delegation`,MEDIATOR:`mediates`,OBSERVER:`observes`,INVITED:`invited`,NOT_INVITED:`not invited`,ABSENT:`stayed away`,SPEAKER:`speaks`,INTERVIEWER:`asks the questions`},Ue={SPEECH:`in a speech`,TALKS:`in talks`,PRESS_CONFERENCE:`at a press conference`,BRIEFING:`at a briefing`,INTERVIEW:`in an interview`,CALL:`in a call`,WRITTEN_STATEMENT:`in writing`,UNKNOWN:`occasion not given`},We={DIRECT:`Quoted`,PARTIAL:`Quoted in part`,PARAPHRASE:`In other words`},Ge={CURRENT:`stands as recorded`,CORRECTED:`corrected since`,DISPUTED:`disputed`,WITHDRAWN:`withdrawn`},Ke={STATED:`as the source states it`,INFERRED_FROM_CONTEXT:`from the neighbouring sentences`,INFERRED_FROM_MEETING:`from the place of the meeting`},qe={RESPONDS_TO:{OUTGOING:`answers`,INCOMING:`is answered by`},REJECTS:{OUTGOING:`rejects`,INCOMING:`is rejected by`},CONTRADICTS:{OUTGOING:`contradicts`,INCOMING:`is contradicted by`},CONFIRMS:{OUTGOING:`confirms`,INCOMING:`is confirmed by`},CLARIFIES:{OUTGOING:`clarifies`,INCOMING:`is clarified by`},REPEATS:{OUTGOING:`repeats`,INCOMING:`is repeated by`}},Je={VERIFIED:`Found in the source’s text`,DRIFTED:`Found elsewhere in the text`,NOT_FOUND:`Not found in the text`,NOT_CHECKABLE:`Not checked`},Ye={ARTICLE:`article`,READOUT:`readout`,TRANSCRIPT:`transcript`,WRITTEN_STATEMENT:`written statement`,INTERVIEW:`interview`,REFERENCE_DATA:`reference data`},Xe={GOVERNMENT:`Government`,MINISTRY:`Ministry`,HEAD_OF_STATE_OFFICE:`Office of a head of state`,ALLIANCE:`Alliance`,NEWS_OUTLET:`News outlet`,OTHER:`Organization`};function Ze(e){return e===`PROPOSED`||e===`ANNOUNCED`||e===`CONFIRMED`||e===`POSTPONED`}var Qe={show:`quotes`,order:`newest`},$e=/^\d{4}-\d\d-\d\d$/;function et(e){let t=$e.test(e)?Date.parse(e):NaN;return Number.isNaN(t)||new Date(t).toISOString().slice(0,10)!==e?``:e}function tt(e,t){return e&&t&&e>t?{from:t,to:e}:{from:e,to:t}}function nt(e){let t=t=>e.searchParams.get(t)??``,n=t(`show`),r=t(`kind`);return{actor:t(`actor`),topic:t(`topic`),place:t(`place`),...tt(et(t(`from`)),et(t(`to`))),show:n===`paraphrases`||n===`meetings`?n:`quotes`,order:t(`order`)===`oldest`?`oldest`:`newest`,q:t(`q`),kind:Object.hasOwn(Le,r)?r:``}}function rt(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))r&&Qe[n]!==r&&(n!==`kind`||e.q)&&t.set(n,r);let n=t.toString().replaceAll(`%3A`,`:`);return n?`/?${n}`:`/`}function it(e){return!!(e.actor||e.topic||e.place||e.from||e.to)}function at({from:e,to:t}){return!e&&!t?null:e===t?e:`${e||`..`}/${t||`..`}`}function ot(e){let t=at(e);return{...t?{when:{overlaps:t}}:{},...e.actor?{actor:{eq:e.actor}}:{},...e.place?{venue:{eq:e.place}}:{},...e.topic?{topic:{eq:e.topic}}:{}}}function st(e){let t=at(e),n={id:{eq:e.actor}};return{...t?{saidAt:{overlaps:t}}:{},...e.actor?{or:[{speaker:{actor:n}},{onBehalfOf:n}]}:{},...e.place?{venue:{id:{eq:e.place}}}:{},...e.topic?{topic:{id:{eq:e.topic}}}:{}}}function ct(e){let t=at(e);return{...t?{when:{overlaps:t}}:{},...e.actor?{participant:{actor:{id:{eq:e.actor}}}}:{},...e.place?{venue:{id:{eq:e.place}}}:{},...e.topic?{topic:{id:{eq:e.topic}}}:{}}}function lt(e){let t=at(e);return{...t?{when:{overlaps:t}}:{},...e.actor?{speaker:{eq:e.actor}}:{},...e.place?{venue:{eq:e.place}}:{},...e.topic?{topic:{eq:e.topic}}:{}}}function ut(e){return{id:e,timeline:{actor:{eq:e}},about:{about:{id:{eq:e}}}}}function dt(e){let t=st(e),n=e.order===`oldest`?`ASC`:`DESC`;return{timeline:ot(e),statements:t,quotes:{statement:t},paraphrases:{...t,form:{eq:`PARAPHRASE`}},meetings:ct(e),said:[{by:`SAID_AT`,order:n}],met:[{by:`WHEN`,order:n}],showQuotes:e.show===`quotes`,showParaphrases:e.show===`paraphrases`,showMeetings:e.show===`meetings`}}var ft=class extends Error{kind;constructor(e,t){super(t),this.kind=e}};async function pt(e,t,n){let r=await mt(e.toString(),t,n),i=r.errors?.[0];if(i||!r.data)throw new ft(`refused`,i?.message??`The answer is empty.`);return r.data}async function mt(e,t,n){try{let r=await fetch(`/graphql`,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json`},body:JSON.stringify({query:e,variables:t}),...n?{signal:n}:{}});if(r.status>=500)throw new ft(`unreachable`,`The API answers with the status ${r.status}.`);return await r.json()}catch(e){throw e instanceof ft||n?.aborted?e:new ft(`unreachable`,`The API does not answer.`)}}var ht=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],gt=[`spring`,`summer`,`autumn`,`winter`];function _t(e){let t=/[?~%]$/.exec(e)?.[0]??``,[n=``,r,i]=e.slice(0,e.length-t.length).split(`-`),a={year:String(Number(n)),mark:t};if(r){let e=Number(r),t=e>20?gt[e-21]:ht[e-1];t&&(a.part=t)}return i&&(a.day=String(Number(i))),a}function vt(e,t){let n=t===`~`||t===`%`?`about `:``,r=t===`?`||t===`%`?` (uncertain)`:``;return n+e+r}function yt(e){return vt([e.day,e.part,e.year].filter(Boolean).join(` `),e.mark)}function bt(e,t){return e.mark||t.mark||e.year!==t.year||!e.part||!t.part?`${yt(e)} – ${yt(t)}`:e.part===t.part&&e.day&&t.day?`${e.day}–${t.day} ${t.part} ${t.year}`:`${[e.day,e.part].filter(Boolean).join(` `)} – ${yt(t)}`}function xt(e){let[t=``,n]=e.split(`/`);return n===void 0?yt(_t(t)):t===`..`||t===``?n===`..`||n===``?`at a time not known`:`until ${yt(_t(n))}`:n===`..`||n===``?`from ${yt(_t(t))} on`:bt(_t(t),_t(n))}var St={STATED:`as the source states it`,INFERRED_FROM_WEEKDAY:`from the weekday`,INFERRED_FROM_RELATIVE_PHRASE:`from the phrase`,INFERRED_FROM_PUBLICATION:`from the date of publication`,INFERRED_FROM_MEETING:`from the date of the meeting`};function Ct(e){return e.asPrinted?e.basis===`STATED`?`stated: “${e.asPrinted}”`:`from “${e.asPrinted}”`:St[e.basis]}function wt(e){return e?`${xt(e.edtf)} (${Ct(e)})`:`date not known`}var Tt={DAY:`to the day`,MONTH:`to the month`,SEASON:`to the season`,YEAR:`to the year`,INTERVAL:`an interval`};function Et(e){return e.precision===`INTERVAL`&&(!e.earliest||!e.latest)?`open on one side`:Tt[e.precision]}function Dt(e){return xt(e.slice(0,10))}var Ot=`communique:moved`,kt={actors:`actor`,meetings:`meeting`,statements:`statement`};function At(e){if(e===`/`)return{name:`explore`};let[,t,n,...r]=e.split(`/`);if((t===`actors`||t===`meetings`||t===`statements`)&&n&&r.length===0)try{return{name:kt[t],id:decodeURIComponent(n)}}catch{return{name:`unknown`}}return{name:`unknown`}}function jt(e){try{return decodeURIComponent(e.hash.slice(1))}catch{return``}}function I(e,t){return`/${e}/${encodeURIComponent(t).replaceAll(`%3A`,`:`)}`}function Mt(e,t=`push`){t===`push`?history.pushState(null,``,e):history.replaceState(null,``,e),dispatchEvent(new Event(Ot))}function Nt(){let[e,t]=F(location.href);return we(()=>{let e=()=>t(location.href);return addEventListener(`popstate`,e),addEventListener(Ot,e),()=>{removeEventListener(`popstate`,e),removeEventListener(Ot,e)}},[]),new URL(e)}function Pt(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest(`a`),n=t?.getAttribute(`href`);if(!n?.startsWith(`/`)||t?.hasAttribute(`target`))return;let r=new URL(n,location.href);At(r.pathname).name!==`unknown`&&(e.preventDefault(),Mt(n),r.hash||scrollTo(0,0))}function Ft(e){if(!e)return``;let{source:t,locator:n}=e,r=t.title?`“${t.title}”`:t.label,i=t.title&&t.publishedAt?xt(t.publishedAt.edtf):null,a=n?`characters ${n.start}–${n.end}`:null;return[t.publisher?.name,r,i,a,t.url].filter(Boolean).join(`, `)}function It(e){return[e.speaker,...e.coSpeakers].map(e=>e.capacity?`${e.name}, ${e.capacity.label}`:e.name).join(`; `)}function Lt(e){let t=[e.meeting?.name,e.venue?.name].filter(Boolean).join(`, `);return[wt(e.saidAt),t].filter(Boolean).join(`; `)}function Rt(e){let t=e.attribution.map(e=>e.reporter.name);return t.length?`Passed on by ${t.join(`, then `)}.`:``}function zt(e,t,n=``){return location.origin+I(e,t)+n}function Bt(e,t,n){return`Communiqué, revision ${e}, ${t}, ${n}`}function Vt(...e){return e.filter(Boolean).join(` `)}function Ht(e,t){let{statement:n}=e,r=e.wordedBy.name===n.speaker.name?``:`Wording of ${e.wordedBy.name}.`;return Vt(`${It(n)}: “${e.text}”`,`${Lt(n)}.`,r,Rt(n),`Source: ${Ft(e.citation)}.`,Bt(t,e.id,zt(`statements`,n.id,`#${e.id}`)))}function Ut(e,t){return Vt(`${It(e)}: ${e.text}`,e.form===`DIRECT`?``:`[as reported, not verbatim]`,`${Lt(e)}.`,Rt(e),`Source: ${Ft(e.citations[0])}.`,Bt(t,e.id,zt(`statements`,e.id)))}function Wt(e,t){return Vt(`${e.name} (${Re[e.kind].toLowerCase()}, ${Ve[e.lifecycle]}), ${wt(e.when)}${e.venue?`, ${e.venue.name}`:``}.`,`Source: ${Ft(e.citations[0])}.`,Bt(t,e.id,zt(`meetings`,e.id)))}function Gt(e,t){return Vt(`${e.name}.`,`Source: ${Ft(e.citations[0])}.`,Bt(t,e.id,zt(`actors`,e.id)))}var L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new L(`
    fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
    `,{fragmentName:`PartyName`}),new L(`
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
    `,{fragmentName:`DateParts`}),new L(`
    fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
    `,{fragmentName:`PlaceName`}),new L(`
    fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}`,{fragmentName:`Occasion`}),new L(`
    fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}`,{fragmentName:`Evidence`}),new L(`
    fragment QuoteCard on Quote {
  id
  text
  wordedBy {
    name
    asPrinted
    actor {
      __typename
      id
      name
    }
  }
  statement {
    ...Occasion
    text
  }
  citation {
    ...Evidence
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}`,{fragmentName:`QuoteCard`}),new L(`
    fragment MeetingCard on Meeting {
  id
  name
  summary
  kind
  format
  medium
  lifecycle
  when {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  participants {
    role
    actor {
      __typename
      id
      name
    }
    capacity {
      label
    }
  }
  citations {
    ...Evidence
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}`,{fragmentName:`MeetingCard`}),new L(`
    fragment TimelineRows on TimelineConnection {
  total {
    value
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    when {
      ...DateParts
    }
    node {
      __typename
      ... on Meeting {
        id
        name
        kind
        lifecycle
        venue {
          id
          name
        }
      }
      ... on Statement {
        id
        text
        form
        speaker {
          name
        }
        venue {
          id
          name
        }
      }
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}`,{fragmentName:`TimelineRows`}),new L(`
    fragment Found on SearchResult {
  __typename
  ... on Node {
    id
  }
  ... on Fact {
    label
  }
  ... on Topic {
    topicLabel: label
  }
  ... on Quote {
    text
    speaker {
      name
    }
    statement {
      id
      saidAt {
        ...DateParts
      }
    }
  }
  ... on Statement {
    text
    form
    speaker {
      name
    }
    saidAt {
      ...DateParts
    }
  }
  ... on Meeting {
    name
    when {
      ...DateParts
    }
  }
  ... on Source {
    url
    publishedAt {
      ...DateParts
    }
  }
  ... on Post {
    tenures {
      person {
        id
      }
    }
    organization {
      id
    }
    state {
      id
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}`,{fragmentName:`Found`}),new L(`
    fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}`,{fragmentName:`StatementCard`}),new L(`
    fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}`,{fragmentName:`StatementPage`}),new L(`
    fragment StatementCards on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementPage
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}`,{fragmentName:`StatementCards`});var Kt=new L(`
    query Actor($id: ID!, $timeline: TimelineFilter, $about: StatementFilter) {
  dataset {
    revision
  }
  timeline(filter: $timeline, order: DESC, first: 100) {
    ...TimelineRows
  }
  actor(id: $id) {
    __typename
    id
    name
    wikidataId
    names {
      text
      language
    }
    citations {
      ...Evidence
    }
    ... on Person {
      tenures {
        post {
          title
          organization {
            id
            name
          }
          state {
            id
            name
          }
        }
        from {
          ...DateParts
        }
        until {
          ...DateParts
        }
        attestedAt {
          ...DateParts
        }
      }
    }
    ... on Organization {
      kind
      partOf {
        id
        name
      }
      state {
        id
        name
      }
      posts {
        title
        tenures {
          person {
            id
            name
          }
        }
      }
    }
    ... on State {
      isoCode
    }
    meetings(first: 50) {
      total {
        value
      }
      edges {
        role
        capacity {
          label
        }
        node {
          id
          name
          kind
          lifecycle
          when {
            ...DateParts
          }
        }
      }
    }
    statements(first: 12) {
      total {
        value
      }
      ...StatementCards
    }
  }
  about: statements(filter: $about, first: 12) {
    total {
      value
    }
    ...StatementCards
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
fragment TimelineRows on TimelineConnection {
  total {
    value
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    when {
      ...DateParts
    }
    node {
      __typename
      ... on Meeting {
        id
        name
        kind
        lifecycle
        venue {
          id
          name
        }
      }
      ... on Statement {
        id
        text
        form
        speaker {
          name
        }
        venue {
          id
          name
        }
      }
    }
  }
}
fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}
fragment StatementCards on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementPage
  }
}`),qt=new L(`
    query Explore($timeline: TimelineFilter, $quotes: QuoteFilter, $paraphrases: StatementFilter, $statements: StatementFilter, $meetings: MeetingFilter, $said: [StatementSort!], $met: [MeetingSort!], $showQuotes: Boolean!, $showParaphrases: Boolean!, $showMeetings: Boolean!) {
  dataset {
    revision
    publishedAt
    license
  }
  timeline(filter: $timeline, order: DESC, first: 100) {
    ...TimelineRows
  }
  quotes(filter: $quotes, sort: $said, first: 12) {
    total {
      value
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $showQuotes) {
      ...QuoteCard
    }
  }
  paraphrases: statements(filter: $paraphrases, sort: $said, first: 12) {
    total {
      value
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $showParaphrases) {
      ...StatementPage
    }
  }
  meetings(filter: $meetings, sort: $met, first: 12) {
    total {
      value
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $showMeetings) {
      ...MeetingCard
    }
    facets(by: [VENUE], limit: 100) {
      values {
        id
        count
      }
    }
  }
  said: statements(filter: $statements, first: 1) {
    facets(by: [VENUE], limit: 100) {
      values {
        id
        count
      }
    }
  }
  actors(first: 100) {
    nodes {
      __typename
      id
      name
    }
  }
  topics(first: 100) {
    nodes {
      id
      name
      broader {
        id
      }
    }
  }
  places(first: 100) {
    nodes {
      id
      name
      kind
      coordinates {
        latitude
        longitude
      }
      within {
        id
      }
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment QuoteCard on Quote {
  id
  text
  wordedBy {
    name
    asPrinted
    actor {
      __typename
      id
      name
    }
  }
  statement {
    ...Occasion
    text
  }
  citation {
    ...Evidence
  }
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
fragment MeetingCard on Meeting {
  id
  name
  summary
  kind
  format
  medium
  lifecycle
  when {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  participants {
    role
    actor {
      __typename
      id
      name
    }
    capacity {
      label
    }
  }
  citations {
    ...Evidence
  }
}
fragment TimelineRows on TimelineConnection {
  total {
    value
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    when {
      ...DateParts
    }
    node {
      __typename
      ... on Meeting {
        id
        name
        kind
        lifecycle
        venue {
          id
          name
        }
      }
      ... on Statement {
        id
        text
        form
        speaker {
          name
        }
        venue {
          id
          name
        }
      }
    }
  }
}
fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}`),Jt=new L(`
    query Meeting($id: ID!) {
  dataset {
    revision
  }
  meeting(id: $id) {
    ...MeetingCard
    history {
      lifecycle
      when {
        ...DateParts
      }
      citations {
        ...Evidence
      }
    }
    attendance
    venue {
      coordinates {
        latitude
        longitude
      }
    }
    participants {
      onBehalfOf {
        __typename
        id
        name
      }
    }
    parent {
      id
      name
    }
    parts {
      id
      name
      when {
        ...DateParts
      }
    }
    topics {
      id
      name
    }
    statements(first: 12) {
      total {
        value
      }
      ...StatementCards
    }
    mentions(first: 12) {
      total {
        value
      }
      ...StatementCards
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
fragment MeetingCard on Meeting {
  id
  name
  summary
  kind
  format
  medium
  lifecycle
  when {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  participants {
    role
    actor {
      __typename
      id
      name
    }
    capacity {
      label
    }
  }
  citations {
    ...Evidence
  }
}
fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}
fragment StatementCards on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementPage
  }
}`),Yt=new L(`
    query MoreQuotes($filter: QuoteFilter, $sort: [StatementSort!], $after: String) {
  quotes(filter: $filter, sort: $sort, first: 12, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...QuoteCard
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment QuoteCard on Quote {
  id
  text
  wordedBy {
    name
    asPrinted
    actor {
      __typename
      id
      name
    }
  }
  statement {
    ...Occasion
    text
  }
  citation {
    ...Evidence
  }
}`),Xt=new L(`
    query MoreStatements($filter: StatementFilter, $sort: [StatementSort!], $after: String) {
  statements(filter: $filter, sort: $sort, first: 12, after: $after) {
    ...StatementCards
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}
fragment StatementCards on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementPage
  }
}`),Zt=new L(`
    query MoreMeetings($filter: MeetingFilter, $sort: [MeetingSort!], $after: String) {
  meetings(filter: $filter, sort: $sort, first: 12, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingCard
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment MeetingCard on Meeting {
  id
  name
  summary
  kind
  format
  medium
  lifecycle
  when {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  participants {
    role
    actor {
      __typename
      id
      name
    }
    capacity {
      label
    }
  }
  citations {
    ...Evidence
  }
}`),Qt=new L(`
    query MoreOfActor($id: ID!, $after: String) {
  actor(id: $id) {
    statements(first: 12, after: $after) {
      ...StatementCards
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}
fragment StatementCards on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementPage
  }
}`),$t=new L(`
    query MoreOfMeeting($id: ID!, $after: String) {
  meeting(id: $id) {
    statements(first: 12, after: $after) {
      ...StatementCards
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}
fragment StatementCards on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementPage
  }
}`),en=new L(`
    query MoreAboutMeeting($id: ID!, $after: String) {
  meeting(id: $id) {
    mentions(first: 12, after: $after) {
      ...StatementCards
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}
fragment StatementCards on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementPage
  }
}`),tn=new L(`
    query Search($text: String!, $kinds: [FactKind!], $filter: SearchFilter, $after: String) {
  all: search(text: $text, filter: $filter, first: 1) {
    facets(by: [KIND]) {
      values {
        value
        count
      }
    }
  }
  search(text: $text, kinds: $kinds, filter: $filter, first: 30, after: $after) {
    fuzzy
    total {
      value
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      highlights {
        field
        fragment
        matches {
          start
          end
        }
      }
      node {
        ...Found
      }
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment Found on SearchResult {
  __typename
  ... on Node {
    id
  }
  ... on Fact {
    label
  }
  ... on Topic {
    topicLabel: label
  }
  ... on Quote {
    text
    speaker {
      name
    }
    statement {
      id
      saidAt {
        ...DateParts
      }
    }
  }
  ... on Statement {
    text
    form
    speaker {
      name
    }
    saidAt {
      ...DateParts
    }
  }
  ... on Meeting {
    name
    when {
      ...DateParts
    }
  }
  ... on Source {
    url
    publishedAt {
      ...DateParts
    }
  }
  ... on Post {
    tenures {
      person {
        id
      }
    }
    organization {
      id
    }
    state {
      id
    }
  }
}`),nn=new L(`
    query Statement($id: ID!) {
  dataset {
    revision
  }
  statement(id: $id) {
    ...StatementPage
    language
    label
    venueBasis
    meetingBasis
    statusReason
    addressees {
      ...PartyName
    }
    about {
      __typename
      ... on Node {
        id
      }
      ... on Fact {
        label
      }
    }
    topics {
      id
      name
    }
    relations {
      kind
      direction
      assertedBy
      statement {
        id
        text
        speaker {
          name
        }
      }
    }
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment StatementCard on Statement {
  ...Occasion
  text
  citations {
    ...Evidence
  }
}
fragment StatementPage on Statement {
  ...StatementCard
  quotes {
    id
    text
    wordedBy {
      name
      asPrinted
      actor {
        __typename
        id
        name
      }
    }
    citation {
      ...Evidence
    }
  }
}`),rn=new L(`
    query Quote($id: ID!) {
  dataset {
    revision
  }
  quote(id: $id) {
    ...QuoteCard
  }
}
    fragment DateParts on When {
  edtf
  earliest
  latest
  precision
  basis
  asPrinted
}
fragment PlaceName on Place {
  id
  name
  within {
    id
    name
  }
}
fragment PartyName on Party {
  name
  kind
  asPrinted
  actor {
    __typename
    id
    name
  }
  capacity {
    label
    basis
  }
  onBehalfOf {
    __typename
    id
    name
  }
}
fragment Evidence on Citation {
  source {
    id
    title
    label
    kind
    url
    publisher {
      __typename
      id
      name
    }
    publishedAt {
      ...DateParts
    }
  }
  locator {
    start
    end
    exact
  }
  verification {
    state
    checkedAt
  }
}
fragment Occasion on Statement {
  id
  form
  speaker {
    ...PartyName
  }
  coSpeakers {
    ...PartyName
  }
  saidAt {
    ...DateParts
  }
  venue {
    ...PlaceName
  }
  occasion
  meeting {
    id
    name
    medium
  }
  attribution {
    reporter {
      name
      actor {
        __typename
        id
        name
      }
    }
    occasion
  }
  status
}
fragment QuoteCard on Quote {
  id
  text
  wordedBy {
    name
    asPrinted
    actor {
      __typename
      id
      name
    }
  }
  statement {
    ...Occasion
    text
  }
  citation {
    ...Evidence
  }
}`),an=new Set([`form`,`kinds`,`by`,`order`]);function on(e,t){if(Array.isArray(e))return`[${e.map(e=>on(e,t)).join(`, `)}]`;if(typeof e==`object`&&e){let n=Object.entries(e).filter(([,e])=>e!==void 0);return n.length?`{ ${n.map(([e,n])=>`${e}: ${on(n,t||an.has(e))}`).join(`, `)} }`:`{}`}return typeof e==`string`&&!t?JSON.stringify(e):String(e??null)}function sn(e,t){let n=t;return e.toString().trim().replace(/^query (\w+)\([^{]*?\)\s*\{/,`query $1 {`).replace(/\$(\w+)/g,(e,t)=>on(n[t],an.has(t)))}function cn(e,t){return`/graphiql#query=${encodeURIComponent(sn(e,t))}`}var ln=Symbol.for(`pv`),un=0;Array.isArray;function R(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ln,__v:--un,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}async function dn(e){try{return await navigator.clipboard.writeText(e),!0}catch{return prompt(`The browser does not let the page copy. The citation:`,e),!1}}function fn({text:e,of:t}){let[n,r]=F(``);return R(`button`,{type:`button`,class:`action`,onClick:async()=>{try{let t=typeof e==`string`?e:await e();r(await dn(t)?`Copied`:``)}catch(e){r(e instanceof Error?e.message:String(e))}setTimeout(()=>r(``),2500)},"aria-label":`${n||`Copy as citation`}: ${t}`,children:R(`span`,{"aria-live":`polite`,children:n||`Copy as citation`})})}function pn({document:e,variables:t,of:n}){return R(`a`,{class:`action`,href:cn(e,t),"aria-label":`Open in GraphiQL: ${n}`,children:`Open in GraphiQL`})}var mn={VERIFIED:`✓`,DRIFTED:`≈`,NOT_FOUND:`✗`,NOT_CHECKABLE:`–`};function hn({verification:e}){let t=e.checkedAt?` on ${Dt(e.checkedAt)}`:``;return R(`span`,{class:`verdict verdict-${e.state.toLowerCase()}`,title:`${Je[e.state]}${t}`,children:[R(`span`,{"aria-hidden":`true`,children:mn[e.state]}),` `,Je[e.state]]})}function gn({evidence:e}){let{source:t}=e,n=Ye[t.kind],r=t.publishedAt&&xt(t.publishedAt.edtf),i=t.title?`“${t.title}”`:`${n} ${r?`of ${r}`:``}`;return R(`span`,{children:[t.publisher&&`${t.publisher.name}, `,t.url?R(`a`,{href:t.url,target:`_blank`,rel:`noreferrer`,children:i}):R(`span`,{children:i}),R(`span`,{class:`quiet`,children:t.title?`, ${[n,r].filter(Boolean).join(`, `)}`:`, ${t.id}`})]})}function _n({citations:e}){return R(`ul`,{class:`evidence`,children:e.map(e=>R(`li`,{children:[R(gn,{evidence:e}),R(`span`,{class:`evidence-place`,children:[e.locator?`characters ${e.locator.start}–${e.locator.end}`:`the source as a whole`,R(hn,{verification:e.verification})]})]},`${e.source.id}:${e.locator?.start}`))})}function vn({actor:e}){return R(`a`,{href:I(`actors`,e.id),children:e.name})}function yn({party:e}){return e.actor?R(vn,{actor:e.actor}):R(`span`,{children:e.name})}function bn({place:e}){return R(`span`,{children:[R(`a`,{href:`/?place=${e.id}`,children:e.name}),e.within&&R(`span`,{class:`quiet`,children:[`, `,e.within.name]})]})}function xn({party:e}){return R(`span`,{children:[R(`strong`,{class:`speaker`,children:R(yn,{party:e})}),e.capacity&&R(`span`,{class:`capacity`,children:[`, `,e.capacity.label]}),e.onBehalfOf&&e.onBehalfOf.id!==e.actor?.id&&R(`span`,{class:`capacity`,children:[`, for `,R(vn,{actor:e.onBehalfOf})]})]})}function Sn({when:e}){return e?R(`span`,{children:[R(`span`,{class:`date`,children:xt(e.edtf)}),` `,R(`span`,{class:`quiet`,children:[Et(e),`, `,Ct(e)]})]}):R(`span`,{class:`quiet`,children:`not known`})}function Cn({meeting:e,revision:t}){let n=e.citations[0];return R(`article`,{class:`card`,"aria-label":e.name,children:[R(`p`,{class:`tag`,children:[Re[e.kind],` `,R(Tn,{of:e})]}),R(`h3`,{class:`card-title`,children:R(`a`,{href:I(`meetings`,e.id),children:e.name})}),e.summary&&R(`p`,{children:e.summary}),R(`dl`,{class:`facts`,children:[R(`div`,{children:[R(`dt`,{children:`When`}),R(`dd`,{children:R(Sn,{when:e.when})})]}),R(`div`,{children:[R(`dt`,{children:`Where`}),R(`dd`,{children:R(wn,{meeting:e})})]}),e.participants.length>0&&R(`div`,{children:[R(`dt`,{children:`Who`}),R(`dd`,{children:[e.participants.slice(0,6).map((e,t)=>R(`span`,{children:[t>0&&`, `,R(vn,{actor:e.actor})]},e.actor.id+e.role)),e.participants.length>6&&R(`span`,{class:`quiet`,children:[` and `,e.participants.length-6,` more`]})]})]}),n&&R(`div`,{children:[R(`dt`,{children:`On the word of`}),R(`dd`,{children:[R(gn,{evidence:n}),` `,R(hn,{verification:n.verification})]})]})]}),R(`footer`,{class:`actions`,children:[R(fn,{text:Wt(e,t),of:e.name}),R(pn,{document:Jt,variables:{id:e.id},of:e.name})]})]})}function wn({meeting:e}){return e.venue?R(bn,{place:e.venue}):R(`span`,{class:`quiet`,children:e.medium===`PHONE`||e.medium===`VIDEO`?Be[e.medium]:`not known`})}function Tn({of:e}){return R(`span`,{class:Ze(e.lifecycle)?`lifecycle lifecycle-planned`:`lifecycle`,children:Ve[e.lifecycle]})}function En(e){return e}var Dn=1,On=2,kn=3,An=4,jn=1e-6;function Mn(e){return`translate(`+e+`,0)`}function Nn(e){return`translate(0,`+e+`)`}function Pn(e){return t=>+e(t)}function Fn(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function In(){return!this.__axis}function Ln(e,t){var n=[],r=null,i=null,a=6,o=6,s=3,c=typeof window<`u`&&window.devicePixelRatio>1?0:.5,l=e===Dn||e===An?-1:1,u=e===An||e===On?`x`:`y`,d=e===Dn||e===kn?Mn:Nn;function f(f){var p=r??(t.ticks?t.ticks.apply(t,n):t.domain()),m=i??(t.tickFormat?t.tickFormat.apply(t,n):En),h=Math.max(a,0)+s,g=t.range(),_=+g[0]+c,v=+g[g.length-1]+c,y=(t.bandwidth?Fn:Pn)(t.copy(),c),b=f.selection?f.selection():f,x=b.selectAll(`.domain`).data([null]),S=b.selectAll(`.tick`).data(p,t).order(),C=S.exit(),w=S.enter().append(`g`).attr(`class`,`tick`),T=S.select(`line`),E=S.select(`text`);x=x.merge(x.enter().insert(`path`,`.tick`).attr(`class`,`domain`).attr(`stroke`,`currentColor`)),S=S.merge(w),T=T.merge(w.append(`line`).attr(`stroke`,`currentColor`).attr(u+`2`,l*a)),E=E.merge(w.append(`text`).attr(`fill`,`currentColor`).attr(u,l*h).attr(`dy`,e===Dn?`0em`:e===kn?`0.71em`:`0.32em`)),f!==b&&(x=x.transition(f),S=S.transition(f),T=T.transition(f),E=E.transition(f),C=C.transition(f).attr(`opacity`,jn).attr(`transform`,function(e){return isFinite(e=y(e))?d(e+c):this.getAttribute(`transform`)}),w.attr(`opacity`,jn).attr(`transform`,function(e){var t=this.parentNode.__axis;return d((t&&isFinite(t=t(e))?t:y(e))+c)})),C.remove(),x.attr(`d`,e===An||e===On?o?`M`+l*o+`,`+_+`H`+c+`V`+v+`H`+l*o:`M`+c+`,`+_+`V`+v:o?`M`+_+`,`+l*o+`V`+c+`H`+v+`V`+l*o:`M`+_+`,`+c+`H`+v),S.attr(`opacity`,1).attr(`transform`,function(e){return d(y(e)+c)}),T.attr(u+`2`,l*a),E.attr(u,l*h).text(m),b.filter(In).attr(`fill`,`none`).attr(`font-size`,10).attr(`font-family`,`sans-serif`).attr(`text-anchor`,e===On?`start`:e===An?`end`:`middle`),b.each(function(){this.__axis=y})}return f.scale=function(e){return arguments.length?(t=e,f):t},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(e){return arguments.length?(n=e==null?[]:Array.from(e),f):n.slice()},f.tickValues=function(e){return arguments.length?(r=e==null?null:Array.from(e),f):r&&r.slice()},f.tickFormat=function(e){return arguments.length?(i=e,f):i},f.tickSize=function(e){return arguments.length?(a=o=+e,f):a},f.tickSizeInner=function(e){return arguments.length?(a=+e,f):a},f.tickSizeOuter=function(e){return arguments.length?(o=+e,f):o},f.tickPadding=function(e){return arguments.length?(s=+e,f):s},f.offset=function(e){return arguments.length?(c=+e,f):c},f}function Rn(e){return Ln(Dn,e)}function zn(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Bn(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Vn(e){let t,n,r;e.length===2?(t=e===zn||e===Bn?e:Hn,n=e,r=e):(t=zn,n=(t,n)=>zn(e(t),n),r=(t,n)=>e(t)-n);function i(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<0?i=t+1:a=t}while(i<a)}return i}function a(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<=0?i=t+1:a=t}while(i<a)}return i}function o(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o}return{left:i,center:o,right:a}}function Hn(){return 0}function Un(e){return e===null?NaN:+e}var Wn=Vn(zn),Gn=Wn.right;Wn.left,Vn(Un).center;var Kn=class{constructor(){this._partials=new Float64Array(32),this._n=0}add(e){let t=this._partials,n=0;for(let r=0;r<this._n&&r<32;r++){let i=t[r],a=e+i,o=Math.abs(e)<Math.abs(i)?e-(a-i):i-(a-e);o&&(t[n++]=o),e=a}return t[n]=e,this._n=n+1,this}valueOf(){let e=this._partials,t=this._n,n,r,i,a=0;if(t>0){for(a=e[--t];t>0&&(n=a,r=e[--t],a=n+r,i=r-(a-n),!i););t>0&&(i<0&&e[t-1]<0||i>0&&e[t-1]>0)&&(r=i*2,n=a+r,r==n-a&&(a=n))}return a}};Array.prototype.slice;var qn=Math.sqrt(50),Jn=Math.sqrt(10),Yn=Math.sqrt(2);function Xn(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),a=r/10**i,o=a>=qn?10:a>=Jn?5:a>=Yn?2:1,s,c,l;return i<0?(l=10**-i/o,s=Math.round(e*l),c=Math.round(t*l),s/l<e&&++s,c/l>t&&--c,l=-l):(l=10**i*o,s=Math.round(e/l),c=Math.round(t/l),s*l<e&&++s,c*l>t&&--c),c<s&&.5<=n&&n<2?Xn(e,t,n*2):[s,c,l]}function Zn(e,t,n){return t=+t,e=+e,n=+n,Xn(e,t,n)[2]}function Qn(e,t,n){t=+t,e=+e,n=+n;let r=t<e,i=r?Zn(t,e,n):Zn(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}function*$n(e){for(let t of e)yield*t}function er(e){return Array.from($n(e))}function tr(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function nr(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function rr(){}var ir=.7,ar=1/ir,or=`\\s*([+-]?\\d+)\\s*`,sr=`\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*`,cr=`\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*`,lr=/^#([0-9a-f]{3,8})$/,ur=RegExp(`^rgb\\(${or},${or},${or}\\)$`),dr=RegExp(`^rgb\\(${cr},${cr},${cr}\\)$`),fr=RegExp(`^rgba\\(${or},${or},${or},${sr}\\)$`),pr=RegExp(`^rgba\\(${cr},${cr},${cr},${sr}\\)$`),mr=RegExp(`^hsl\\(${sr},${cr},${cr}\\)$`),hr=RegExp(`^hsla\\(${sr},${cr},${cr},${sr}\\)$`),gr={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};tr(rr,xr,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:_r,formatHex:_r,formatHex8:vr,formatHsl:yr,formatRgb:br,toString:br});function _r(){return this.rgb().formatHex()}function vr(){return this.rgb().formatHex8()}function yr(){return Nr(this).formatHsl()}function br(){return this.rgb().formatRgb()}function xr(e){var t,n;return e=(e+``).trim().toLowerCase(),(t=lr.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Sr(t):n===3?new z(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Cr(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Cr(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=ur.exec(e))?new z(t[1],t[2],t[3],1):(t=dr.exec(e))?new z(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=fr.exec(e))?Cr(t[1],t[2],t[3],t[4]):(t=pr.exec(e))?Cr(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=mr.exec(e))?Mr(t[1],t[2]/100,t[3]/100,1):(t=hr.exec(e))?Mr(t[1],t[2]/100,t[3]/100,t[4]):gr.hasOwnProperty(e)?Sr(gr[e]):e===`transparent`?new z(NaN,NaN,NaN,0):null}function Sr(e){return new z(e>>16&255,e>>8&255,e&255,1)}function Cr(e,t,n,r){return r<=0&&(e=t=n=NaN),new z(e,t,n,r)}function wr(e){return e instanceof rr||(e=xr(e)),e?(e=e.rgb(),new z(e.r,e.g,e.b,e.opacity)):new z}function Tr(e,t,n,r){return arguments.length===1?wr(e):new z(e,t,n,r??1)}function z(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}tr(z,Tr,nr(rr,{brighter(e){return e=e==null?ar:ar**+e,new z(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?ir:ir**+e,new z(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new z(Ar(this.r),Ar(this.g),Ar(this.b),kr(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Er,formatHex:Er,formatHex8:Dr,formatRgb:Or,toString:Or}));function Er(){return`#${jr(this.r)}${jr(this.g)}${jr(this.b)}`}function Dr(){return`#${jr(this.r)}${jr(this.g)}${jr(this.b)}${jr((isNaN(this.opacity)?1:this.opacity)*255)}`}function Or(){let e=kr(this.opacity);return`${e===1?`rgb(`:`rgba(`}${Ar(this.r)}, ${Ar(this.g)}, ${Ar(this.b)}${e===1?`)`:`, ${e})`}`}function kr(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Ar(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function jr(e){return e=Ar(e),(e<16?`0`:``)+e.toString(16)}function Mr(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Fr(e,t,n,r)}function Nr(e){if(e instanceof Fr)return new Fr(e.h,e.s,e.l,e.opacity);if(e instanceof rr||(e=xr(e)),!e)return new Fr;if(e instanceof Fr)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,c=(a+i)/2;return s?(o=t===a?(n-r)/s+(n<r)*6:n===a?(r-t)/s+2:(t-n)/s+4,s/=c<.5?a+i:2-a-i,o*=60):s=c>0&&c<1?0:o,new Fr(o,s,c,e.opacity)}function Pr(e,t,n,r){return arguments.length===1?Nr(e):new Fr(e,t,n,r??1)}function Fr(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}tr(Fr,Pr,nr(rr,{brighter(e){return e=e==null?ar:ar**+e,new Fr(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ir:ir**+e,new Fr(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new z(Rr(e>=240?e-240:e+120,i,r),Rr(e,i,r),Rr(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new Fr(Ir(this.h),Lr(this.s),Lr(this.l),kr(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=kr(this.opacity);return`${e===1?`hsl(`:`hsla(`}${Ir(this.h)}, ${Lr(this.s)*100}%, ${Lr(this.l)*100}%${e===1?`)`:`, ${e})`}`}}));function Ir(e){return e=(e||0)%360,e<0?e+360:e}function Lr(e){return Math.max(0,Math.min(1,e||0))}function Rr(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var zr=Math.PI/180,Br=180/Math.PI,Vr=18,Hr=.96422,Ur=1,Wr=.82521,Gr=4/29,Kr=6/29,qr=3*Kr*Kr,Jr=Kr*Kr*Kr;function Yr(e){if(e instanceof Zr)return new Zr(e.l,e.a,e.b,e.opacity);if(e instanceof ii)return ai(e);e instanceof z||(e=wr(e));var t=ti(e.r),n=ti(e.g),r=ti(e.b),i=Qr((.2225045*t+.7168786*n+.0606169*r)/Ur),a,o;return t===n&&n===r?a=o=i:(a=Qr((.4360747*t+.3850649*n+.1430804*r)/Hr),o=Qr((.0139322*t+.0971045*n+.7141733*r)/Wr)),new Zr(116*i-16,500*(a-i),200*(i-o),e.opacity)}function Xr(e,t,n,r){return arguments.length===1?Yr(e):new Zr(e,t,n,r??1)}function Zr(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}tr(Zr,Xr,nr(rr,{brighter(e){return new Zr(this.l+Vr*(e??1),this.a,this.b,this.opacity)},darker(e){return new Zr(this.l-Vr*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Hr*$r(t),e=Ur*$r(e),n=Wr*$r(n),new z(ei(3.1338561*t-1.6168667*e-.4906146*n),ei(-.9787684*t+1.9161415*e+.033454*n),ei(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Qr(e){return e>Jr?e**(1/3):e/qr+Gr}function $r(e){return e>Kr?e*e*e:qr*(e-Gr)}function ei(e){return 255*(e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055)}function ti(e){return(e/=255)<=.04045?e/12.92:((e+.055)/1.055)**2.4}function ni(e){if(e instanceof ii)return new ii(e.h,e.c,e.l,e.opacity);if(e instanceof Zr||(e=Yr(e)),e.a===0&&e.b===0)return new ii(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Br;return new ii(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function ri(e,t,n,r){return arguments.length===1?ni(e):new ii(e,t,n,r??1)}function ii(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function ai(e){if(isNaN(e.h))return new Zr(e.l,0,0,e.opacity);var t=e.h*zr;return new Zr(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}tr(ii,ri,nr(rr,{brighter(e){return new ii(this.h,this.c,this.l+Vr*(e??1),this.opacity)},darker(e){return new ii(this.h,this.c,this.l-Vr*(e??1),this.opacity)},rgb(){return ai(this).rgb()}}));var oi=-.14861,si=1.78277,ci=-.29227,li=-.90649,ui=1.97294,di=ui*li,fi=ui*si,pi=si*ci-li*oi;function mi(e){if(e instanceof gi)return new gi(e.h,e.s,e.l,e.opacity);e instanceof z||(e=wr(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(pi*r+di*t-fi*n)/(pi+di-fi),a=r-i,o=(ui*(n-i)-ci*a)/li,s=Math.sqrt(o*o+a*a)/(ui*i*(1-i)),c=s?Math.atan2(o,a)*Br-120:NaN;return new gi(c<0?c+360:c,s,i,e.opacity)}function hi(e,t,n,r){return arguments.length===1?mi(e):new gi(e,t,n,r??1)}function gi(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}tr(gi,hi,nr(rr,{brighter(e){return e=e==null?ar:ar**+e,new gi(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ir:ir**+e,new gi(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*zr,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new z(255*(t+n*(oi*r+si*i)),255*(t+n*(ci*r+li*i)),255*(t+ui*r*n),this.opacity)}}));var _i=e=>()=>e;function vi(e,t){return function(n){return e+n*t}}function yi(e,t,n){return e**=+n,t=t**+n-e,n=1/n,function(r){return(e+r*t)**+n}}function bi(e,t){var n=t-e;return n?vi(e,n>180||n<-180?n-360*Math.round(n/360):n):_i(isNaN(e)?t:e)}function xi(e){return(e=+e)==1?Si:function(t,n){return n-t?yi(t,n,e):_i(isNaN(t)?n:t)}}function Si(e,t){var n=t-e;return n?vi(e,n):_i(isNaN(e)?t:e)}var Ci=(function e(t){var n=xi(t);function r(e,t){var r=n((e=Tr(e)).r,(t=Tr(t)).r),i=n(e.g,t.g),a=n(e.b,t.b),o=Si(e.opacity,t.opacity);return function(t){return e.r=r(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+``}}return r.gamma=e,r})(1);function wi(e,t){t||=[];var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(a){for(i=0;i<n;++i)r[i]=e[i]*(1-a)+t[i]*a;return r}}function Ti(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Ei(e,t){for(var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=Array(r),a=Array(n),o=0;o<r;++o)i[o]=Fi(e[o],t[o]);for(;o<n;++o)a[o]=t[o];return function(e){for(o=0;o<r;++o)a[o]=i[o](e);return a}}function Di(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function Oi(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function ki(e,t){var n={},r={},i;for(i in typeof e==`object`&&e||(e={}),typeof t==`object`&&t||(t={}),t)i in e?n[i]=Fi(e[i],t[i]):r[i]=t[i];return function(e){for(i in n)r[i]=n[i](e);return r}}var Ai=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,ji=new RegExp(Ai.source,`g`);function Mi(e){return function(){return e}}function Ni(e){return function(t){return e(t)+``}}function Pi(e,t){var n=Ai.lastIndex=ji.lastIndex=0,r,i,a,o=-1,s=[],c=[];for(e+=``,t+=``;(r=Ai.exec(e))&&(i=ji.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),s[o]?s[o]+=a:s[++o]=a),(r=r[0])===(i=i[0])?s[o]?s[o]+=i:s[++o]=i:(s[++o]=null,c.push({i:o,x:Oi(r,i)})),n=ji.lastIndex;return n<t.length&&(a=t.slice(n),s[o]?s[o]+=a:s[++o]=a),s.length<2?c[0]?Ni(c[0].x):Mi(t):(t=c.length,function(e){for(var n=0,r;n<t;++n)s[(r=c[n]).i]=r.x(e);return s.join(``)})}function Fi(e,t){var n=typeof t,r;return t==null||n===`boolean`?_i(t):(n===`number`?Oi:n===`string`?(r=xr(t))?(t=r,Ci):Pi:t instanceof xr?Ci:t instanceof Date?Di:Ti(t)?wi:Array.isArray(t)?Ei:typeof t.valueOf!=`function`&&typeof t.toString!=`function`||isNaN(t)?ki:Oi)(e,t)}function Ii(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Li=180/Math.PI,Ri={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function zi(e,t,n,r,i,a){var o,s,c;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(c=e*n+t*r)&&(n-=e*c,r-=t*c),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,c/=s),e*r<t*n&&(e=-e,t=-t,c=-c,o=-o),{translateX:i,translateY:a,rotate:Math.atan2(t,e)*Li,skewX:Math.atan(c)*Li,scaleX:o,scaleY:s}}var Bi;function Vi(e){let t=new(typeof DOMMatrix==`function`?DOMMatrix:WebKitCSSMatrix)(e+``);return t.isIdentity?Ri:zi(t.a,t.b,t.c,t.d,t.e,t.f)}function Hi(e){return e==null||(Bi||=document.createElementNS(`http://www.w3.org/2000/svg`,`g`),Bi.setAttribute(`transform`,e),!(e=Bi.transform.baseVal.consolidate()))?Ri:(e=e.matrix,zi(e.a,e.b,e.c,e.d,e.e,e.f))}function Ui(e,t,n,r){function i(e){return e.length?e.pop()+` `:``}function a(e,r,i,a,o,s){if(e!==i||r!==a){var c=o.push(`translate(`,null,t,null,n);s.push({i:c-4,x:Oi(e,i)},{i:c-2,x:Oi(r,a)})}else(i||a)&&o.push(`translate(`+i+t+a+n)}function o(e,t,n,a){e===t?t&&n.push(i(n)+`rotate(`+t+r):(e-t>180?t+=360:t-e>180&&(e+=360),a.push({i:n.push(i(n)+`rotate(`,null,r)-2,x:Oi(e,t)}))}function s(e,t,n,a){e===t?t&&n.push(i(n)+`skewX(`+t+r):a.push({i:n.push(i(n)+`skewX(`,null,r)-2,x:Oi(e,t)})}function c(e,t,n,r,a,o){if(e!==n||t!==r){var s=a.push(i(a)+`scale(`,null,`,`,null,`)`);o.push({i:s-4,x:Oi(e,n)},{i:s-2,x:Oi(t,r)})}else(n!==1||r!==1)&&a.push(i(a)+`scale(`+n+`,`+r+`)`)}return function(t,n){var r=[],i=[];return t=e(t),n=e(n),a(t.translateX,t.translateY,n.translateX,n.translateY,r,i),o(t.rotate,n.rotate,r,i),s(t.skewX,n.skewX,r,i),c(t.scaleX,t.scaleY,n.scaleX,n.scaleY,r,i),t=n=null,function(e){for(var t=-1,n=i.length,a;++t<n;)r[(a=i[t]).i]=a.x(e);return r.join(``)}}}var Wi=Ui(Vi,`px, `,`px)`,`deg)`),Gi=Ui(Hi,`, `,`)`,`)`),Ki=1e-12;function qi(e){return((e=Math.exp(e))+1/e)/2}function Ji(e){return((e=Math.exp(e))-1/e)/2}function Yi(e){return((e=Math.exp(2*e))-1)/(e+1)}var Xi=(function e(t,n,r){function i(e,i){var a=e[0],o=e[1],s=e[2],c=i[0],l=i[1],u=i[2],d=c-a,f=l-o,p=d*d+f*f,m,h;if(p<Ki)h=Math.log(u/s)/t,m=function(e){return[a+e*d,o+e*f,s*Math.exp(t*e*h)]};else{var g=Math.sqrt(p),_=(u*u-s*s+r*p)/(2*s*n*g),v=(u*u-s*s-r*p)/(2*u*n*g),y=Math.log(Math.sqrt(_*_+1)-_);h=(Math.log(Math.sqrt(v*v+1)-v)-y)/t,m=function(e){var r=e*h,i=qi(y),c=s/(n*g)*(i*Yi(t*r+y)-Ji(y));return[a+c*d,o+c*f,s*i/qi(t*r+y)]}}return m.duration=Math.abs(h)*1e3*t/Math.SQRT2,m}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i})(Math.SQRT2,2,4);function Zi(e){return(function t(n){n=+n;function r(t,r){var i=e((t=hi(t)).h,(r=hi(r)).h),a=Si(t.s,r.s),o=Si(t.l,r.l),s=Si(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(e**+n),t.opacity=s(e),t+``}}return r.gamma=t,r})(1)}Zi(bi),Zi(Si);var Qi=new Date,$i=new Date;function B(e,t,n,r){function i(t){return e(t=arguments.length===0?new Date:new Date(+t)),t}return i.floor=t=>(e(t=new Date(+t)),t),i.ceil=n=>(e(n=new Date(n-1)),t(n,1),e(n),n),i.round=e=>{let t=i(e),n=i.ceil(e);return e-t<n-e?t:n},i.offset=(e,n)=>(t(e=new Date(+e),n==null?1:Math.floor(n)),e),i.range=(n,r,a)=>{let o=[];if(n=i.ceil(n),a=a==null?1:Math.floor(a),!(n<r)||!(a>0))return o;let s;do o.push(s=new Date(+n)),t(n,a),e(n);while(s<n&&n<r);return o},i.filter=n=>B(t=>{if(t>=t)for(;e(t),!n(t);)t.setTime(t-1)},(e,r)=>{if(e>=e){if(r<0)for(;++r<=0;)for(;t(e,-1),!n(e););else for(;--r>=0;)for(;t(e,1),!n(e););}}),n&&(i.count=(t,r)=>(Qi.setTime(+t),$i.setTime(+r),e(Qi),e($i),Math.floor(n(Qi,$i))),i.every=e=>(e=Math.floor(e),!isFinite(e)||!(e>0)?null:e>1?i.filter(r?t=>r(t)%e===0:t=>i.count(0,t)%e===0):i)),i}var ea=B(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);ea.every=e=>(e=Math.floor(e),!isFinite(e)||!(e>0)?null:e>1?B(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):ea),ea.range;var ta=1e3,na=ta*60,ra=na*60,ia=ra*24,aa=ia*7,oa=ia*30,sa=ia*365,ca=B(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+t*ta)},(e,t)=>(t-e)/ta,e=>e.getUTCSeconds());ca.range;var la=B(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*ta)},(e,t)=>{e.setTime(+e+t*na)},(e,t)=>(t-e)/na,e=>e.getMinutes());la.range;var ua=B(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+t*na)},(e,t)=>(t-e)/na,e=>e.getUTCMinutes());ua.range;var da=B(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*ta-e.getMinutes()*na)},(e,t)=>{e.setTime(+e+t*ra)},(e,t)=>(t-e)/ra,e=>e.getHours());da.range;var fa=B(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+t*ra)},(e,t)=>(t-e)/ra,e=>e.getUTCHours());fa.range;var pa=B(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-(t.getTimezoneOffset()-e.getTimezoneOffset())*na)/ia,e=>e.getDate()-1);pa.range;var ma=B(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/ia,e=>e.getUTCDate()-1);ma.range;var ha=B(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/ia,e=>Math.floor(e/ia));ha.range;function ga(e){return B(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(e,t)=>{e.setDate(e.getDate()+t*7)},(e,t)=>(t-e-(t.getTimezoneOffset()-e.getTimezoneOffset())*na)/aa)}var _a=ga(0),va=ga(1),ya=ga(2),ba=ga(3),xa=ga(4),Sa=ga(5),Ca=ga(6);_a.range,va.range,ya.range,ba.range,xa.range,Sa.range,Ca.range;function wa(e){return B(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t*7)},(e,t)=>(t-e)/aa)}var Ta=wa(0),Ea=wa(1),Da=wa(2),Oa=wa(3),ka=wa(4),Aa=wa(5),ja=wa(6);Ta.range,Ea.range,Da.range,Oa.range,ka.range,Aa.range,ja.range;var Ma=B(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+(t.getFullYear()-e.getFullYear())*12,e=>e.getMonth());Ma.range;var Na=B(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+(t.getUTCFullYear()-e.getUTCFullYear())*12,e=>e.getUTCMonth());Na.range;var Pa=B(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());Pa.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:B(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)}),Pa.range;var Fa=B(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());Fa.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:B(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)}),Fa.range;function Ia(e,t,n,r,i,a){let o=[[ca,1,ta],[ca,5,5*ta],[ca,15,15*ta],[ca,30,30*ta],[a,1,na],[a,5,5*na],[a,15,15*na],[a,30,30*na],[i,1,ra],[i,3,3*ra],[i,6,6*ra],[i,12,12*ra],[r,1,ia],[r,2,2*ia],[n,1,aa],[t,1,oa],[t,3,3*oa],[e,1,sa]];function s(e,t,n){let r=t<e;r&&([e,t]=[t,e]);let i=n&&typeof n.range==`function`?n:c(e,t,n),a=i?i.range(e,+t+1):[];return r?a.reverse():a}function c(t,n,r){let i=Math.abs(n-t)/r,a=Vn(([,,e])=>e).right(o,i);if(a===o.length)return e.every(Qn(t/sa,n/sa,r));if(a===0)return ea.every(Math.max(Qn(t,n,r),1));let[s,c]=o[i/o[a-1][2]<o[a][2]/i?a-1:a];return s.every(c)}return[s,c]}var[La,Ra]=Ia(Fa,Na,Ta,ha,fa,ua),[za,Ba]=Ia(Pa,Ma,_a,pa,da,la);function Va(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function Ha(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function Ua(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}function Wa(e){var t=e.dateTime,n=e.date,r=e.time,i=e.periods,a=e.days,o=e.shortDays,s=e.months,c=e.shortMonths,l=Ya(i),u=Xa(i),d=Ya(a),f=Xa(a),p=Ya(o),m=Xa(o),h=Ya(s),g=Xa(s),_=Ya(c),v=Xa(c),y={a:te,A:ne,b:re,B:ie,c:null,d:vo,e:vo,f:Co,g:Po,G:Io,H:yo,I:bo,j:xo,L:So,m:wo,M:To,p:ae,q:oe,Q:as,s:os,S:Eo,u:Do,U:Oo,V:Ao,w:jo,W:Mo,x:null,X:null,y:No,Y:Fo,Z:Lo,"%":is},b={a:se,A:ce,b:le,B:M,c:null,d:Ro,e:Ro,f:Uo,g:es,G:ns,H:zo,I:Bo,j:Vo,L:Ho,m:Wo,M:Go,p:N,q:ue,Q:as,s:os,S:Ko,u:qo,U:Jo,V:Xo,w:Zo,W:Qo,x:null,X:null,y:$o,Y:ts,Z:rs,"%":is},x={a:E,A:D,b:O,B:k,c:A,d:so,e:so,f:mo,g:ro,G:no,H:lo,I:lo,j:co,L:po,m:oo,M:uo,p:T,q:ao,Q:go,s:_o,S:fo,u:Qa,U:$a,V:eo,w:Za,W:to,x:j,X:ee,y:ro,Y:no,Z:io,"%":ho};y.x=S(n,y),y.X=S(r,y),y.c=S(t,y),b.x=S(n,b),b.X=S(r,b),b.c=S(t,b);function S(e,t){return function(n){var r=[],i=-1,a=0,o=e.length,s,c,l;for(n instanceof Date||(n=new Date(+n));++i<o;)e.charCodeAt(i)===37&&(r.push(e.slice(a,i)),(c=Ga[s=e.charAt(++i)])==null?c=s===`e`?` `:`0`:s=e.charAt(++i),(l=t[s])&&(s=l(n,c)),r.push(s),a=i+1);return r.push(e.slice(a,i)),r.join(``)}}function C(e,t){return function(n){var r=Ua(1900,void 0,1),i=w(r,e,n+=``,0),a,o;if(i!=n.length)return null;if(`Q`in r)return new Date(r.Q);if(`s`in r)return new Date(r.s*1e3+(`L`in r?r.L:0));if(t&&!(`Z`in r)&&(r.Z=0),`p`in r&&(r.H=r.H%12+r.p*12),r.m===void 0&&(r.m=`q`in r?r.q:0),`V`in r){if(r.V<1||r.V>53)return null;`w`in r||(r.w=1),`Z`in r?(a=Ha(Ua(r.y,0,1)),o=a.getUTCDay(),a=o>4||o===0?Ea.ceil(a):Ea(a),a=ma.offset(a,(r.V-1)*7),r.y=a.getUTCFullYear(),r.m=a.getUTCMonth(),r.d=a.getUTCDate()+(r.w+6)%7):(a=Va(Ua(r.y,0,1)),o=a.getDay(),a=o>4||o===0?va.ceil(a):va(a),a=pa.offset(a,(r.V-1)*7),r.y=a.getFullYear(),r.m=a.getMonth(),r.d=a.getDate()+(r.w+6)%7)}else(`W`in r||`U`in r)&&(`w`in r||(r.w=`u`in r?r.u%7:+(`W`in r)),o=`Z`in r?Ha(Ua(r.y,0,1)).getUTCDay():Va(Ua(r.y,0,1)).getDay(),r.m=0,r.d=`W`in r?(r.w+6)%7+r.W*7-(o+5)%7:r.w+r.U*7-(o+6)%7);return`Z`in r?(r.H+=r.Z/100|0,r.M+=r.Z%100,Ha(r)):Va(r)}}function w(e,t,n,r){for(var i=0,a=t.length,o=n.length,s,c;i<a;){if(r>=o)return-1;if(s=t.charCodeAt(i++),s===37){if(s=t.charAt(i++),c=x[s in Ga?t.charAt(i++):s],!c||(r=c(e,n,r))<0)return-1}else if(s!=n.charCodeAt(r++))return-1}return r}function T(e,t,n){var r=l.exec(t.slice(n));return r?(e.p=u.get(r[0].toLowerCase()),n+r[0].length):-1}function E(e,t,n){var r=p.exec(t.slice(n));return r?(e.w=m.get(r[0].toLowerCase()),n+r[0].length):-1}function D(e,t,n){var r=d.exec(t.slice(n));return r?(e.w=f.get(r[0].toLowerCase()),n+r[0].length):-1}function O(e,t,n){var r=_.exec(t.slice(n));return r?(e.m=v.get(r[0].toLowerCase()),n+r[0].length):-1}function k(e,t,n){var r=h.exec(t.slice(n));return r?(e.m=g.get(r[0].toLowerCase()),n+r[0].length):-1}function A(e,n,r){return w(e,t,n,r)}function j(e,t,r){return w(e,n,t,r)}function ee(e,t,n){return w(e,r,t,n)}function te(e){return o[e.getDay()]}function ne(e){return a[e.getDay()]}function re(e){return c[e.getMonth()]}function ie(e){return s[e.getMonth()]}function ae(e){return i[+(e.getHours()>=12)]}function oe(e){return 1+~~(e.getMonth()/3)}function se(e){return o[e.getUTCDay()]}function ce(e){return a[e.getUTCDay()]}function le(e){return c[e.getUTCMonth()]}function M(e){return s[e.getUTCMonth()]}function N(e){return i[+(e.getUTCHours()>=12)]}function ue(e){return 1+~~(e.getUTCMonth()/3)}return{format:function(e){var t=S(e+=``,y);return t.toString=function(){return e},t},parse:function(e){var t=C(e+=``,!1);return t.toString=function(){return e},t},utcFormat:function(e){var t=S(e+=``,b);return t.toString=function(){return e},t},utcParse:function(e){var t=C(e+=``,!0);return t.toString=function(){return e},t}}}var Ga={"-":``,_:` `,0:`0`},V=/^\s*\d+/,Ka=/^%/,qa=/[\\^$*+?|[\]().{}]/g;function H(e,t,n){var r=e<0?`-`:``,i=(r?-e:e)+``,a=i.length;return r+(a<n?Array(n-a+1).join(t)+i:i)}function Ja(e){return e.replace(qa,`\\$&`)}function Ya(e){return RegExp(`^(?:`+e.map(Ja).join(`|`)+`)`,`i`)}function Xa(e){return new Map(e.map((e,t)=>[e.toLowerCase(),t]))}function Za(e,t,n){var r=V.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function Qa(e,t,n){var r=V.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function $a(e,t,n){var r=V.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function eo(e,t,n){var r=V.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function to(e,t,n){var r=V.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function no(e,t,n){var r=V.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function ro(e,t,n){var r=V.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function io(e,t,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||`00`)),n+r[0].length):-1}function ao(e,t,n){var r=V.exec(t.slice(n,n+1));return r?(e.q=r[0]*3-3,n+r[0].length):-1}function oo(e,t,n){var r=V.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function so(e,t,n){var r=V.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function co(e,t,n){var r=V.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function lo(e,t,n){var r=V.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function uo(e,t,n){var r=V.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function fo(e,t,n){var r=V.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function po(e,t,n){var r=V.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function mo(e,t,n){var r=V.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function ho(e,t,n){var r=Ka.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function go(e,t,n){var r=V.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function _o(e,t,n){var r=V.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function vo(e,t){return H(e.getDate(),t,2)}function yo(e,t){return H(e.getHours(),t,2)}function bo(e,t){return H(e.getHours()%12||12,t,2)}function xo(e,t){return H(1+pa.count(Pa(e),e),t,3)}function So(e,t){return H(e.getMilliseconds(),t,3)}function Co(e,t){return So(e,t)+`000`}function wo(e,t){return H(e.getMonth()+1,t,2)}function To(e,t){return H(e.getMinutes(),t,2)}function Eo(e,t){return H(e.getSeconds(),t,2)}function Do(e){var t=e.getDay();return t===0?7:t}function Oo(e,t){return H(_a.count(Pa(e)-1,e),t,2)}function ko(e){var t=e.getDay();return t>=4||t===0?xa(e):xa.ceil(e)}function Ao(e,t){return e=ko(e),H(xa.count(Pa(e),e)+(Pa(e).getDay()===4),t,2)}function jo(e){return e.getDay()}function Mo(e,t){return H(va.count(Pa(e)-1,e),t,2)}function No(e,t){return H(e.getFullYear()%100,t,2)}function Po(e,t){return e=ko(e),H(e.getFullYear()%100,t,2)}function Fo(e,t){return H(e.getFullYear()%1e4,t,4)}function Io(e,t){var n=e.getDay();return e=n>=4||n===0?xa(e):xa.ceil(e),H(e.getFullYear()%1e4,t,4)}function Lo(e){var t=e.getTimezoneOffset();return(t>0?`-`:(t*=-1,`+`))+H(t/60|0,`0`,2)+H(t%60,`0`,2)}function Ro(e,t){return H(e.getUTCDate(),t,2)}function zo(e,t){return H(e.getUTCHours(),t,2)}function Bo(e,t){return H(e.getUTCHours()%12||12,t,2)}function Vo(e,t){return H(1+ma.count(Fa(e),e),t,3)}function Ho(e,t){return H(e.getUTCMilliseconds(),t,3)}function Uo(e,t){return Ho(e,t)+`000`}function Wo(e,t){return H(e.getUTCMonth()+1,t,2)}function Go(e,t){return H(e.getUTCMinutes(),t,2)}function Ko(e,t){return H(e.getUTCSeconds(),t,2)}function qo(e){var t=e.getUTCDay();return t===0?7:t}function Jo(e,t){return H(Ta.count(Fa(e)-1,e),t,2)}function Yo(e){var t=e.getUTCDay();return t>=4||t===0?ka(e):ka.ceil(e)}function Xo(e,t){return e=Yo(e),H(ka.count(Fa(e),e)+(Fa(e).getUTCDay()===4),t,2)}function Zo(e){return e.getUTCDay()}function Qo(e,t){return H(Ea.count(Fa(e)-1,e),t,2)}function $o(e,t){return H(e.getUTCFullYear()%100,t,2)}function es(e,t){return e=Yo(e),H(e.getUTCFullYear()%100,t,2)}function ts(e,t){return H(e.getUTCFullYear()%1e4,t,4)}function ns(e,t){var n=e.getUTCDay();return e=n>=4||n===0?ka(e):ka.ceil(e),H(e.getUTCFullYear()%1e4,t,4)}function rs(){return`+0000`}function is(){return`%`}function as(e){return+e}function os(e){return Math.floor(e/1e3)}var ss,cs,ls;us({dateTime:`%x, %X`,date:`%-m/%-d/%Y`,time:`%-I:%M:%S %p`,periods:[`AM`,`PM`],days:[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`],shortDays:[`Sun`,`Mon`,`Tue`,`Wed`,`Thu`,`Fri`,`Sat`],months:[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],shortMonths:[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`]});function us(e){return ss=Wa(e),ss.format,ss.parse,cs=ss.utcFormat,ls=ss.utcParse,ss}var ds=`%Y-%m-%dT%H:%M:%S.%LZ`;Date.prototype.toISOString||cs(ds),+new Date(`2000-01-01T00:00:00.000Z`)||ls(ds);function fs(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function ps(e){return function(){return e}}function ms(e){return+e}var hs=[0,1];function gs(e){return e}function _s(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:ps(isNaN(t)?NaN:.5)}function vs(e,t){var n;return e>t&&(n=e,e=t,t=n),function(n){return Math.max(e,Math.min(t,n))}}function ys(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=_s(i,r),a=n(o,a)):(r=_s(r,i),a=n(a,o)),function(e){return a(r(e))}}function bs(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=_s(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=Gn(e,t,1,r)-1;return a[n](i[n](t))}}function xs(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Ss(){var e=hs,t=hs,n=Fi,r,i,a,o=gs,s,c,l;function u(){var n=Math.min(e.length,t.length);return o!==gs&&(o=vs(e[0],e[n-1])),s=n>2?bs:ys,c=l=null,d}function d(i){return i==null||isNaN(i=+i)?a:(c||=s(e.map(r),t,n))(r(o(i)))}return d.invert=function(n){return o(i((l||=s(t,e.map(r),Oi))(n)))},d.domain=function(t){return arguments.length?(e=Array.from(t,ms),u()):e.slice()},d.range=function(e){return arguments.length?(t=Array.from(e),u()):t.slice()},d.rangeRound=function(e){return t=Array.from(e),n=Ii,u()},d.clamp=function(e){return arguments.length?(o=e?!0:gs,u()):o!==gs},d.interpolate=function(e){return arguments.length?(n=e,u()):n},d.unknown=function(e){return arguments.length?(a=e,d):a},function(e,t){return r=e,i=t,u()}}function Cs(){return Ss()(gs,gs)}function ws(e,t){e=e.slice();var n=0,r=e.length-1,i=e[n],a=e[r],o;return a<i&&(o=n,n=r,r=o,o=i,i=a,a=o),e[n]=t.floor(i),e[r]=t.ceil(a),e}function Ts(e){return new Date(e)}function Es(e){return e instanceof Date?+e:Math.round(e)}function Ds(e,t,n,r,i,a,o,s,c,l){var u=Cs(),d=u.invert,f=u.domain,p=l(`.%L`),m=l(`:%S`),h=l(`%I:%M`),g=l(`%I %p`),_=l(`%a %d`),v=l(`%b %d`),y=l(`%B`),b=l(`%Y`);function x(e){return(c(e)<e?p:s(e)<e?m:o(e)<e?h:a(e)<e?g:r(e)<e?i(e)<e?_:v:n(e)<e?y:b)(e)}return u.invert=function(e){return new Date(Math.round(d(e)))},u.domain=function(e){return arguments.length?f(Array.from(e,Es)):f().map(Ts)},u.ticks=function(t){var n=f();return e(n[0],n[n.length-1],t??10)},u.tickFormat=function(e,t){return t==null?x:l(t)},u.nice=function(e){var n=f();return e&&typeof e.range==`function`||(e=t(n[0],n[n.length-1],e??10)),e?f(ws(n,e)):u},u.copy=function(){return xs(u,Ds(e,t,n,r,i,a,o,s,c,l))},u}function Os(){return fs.apply(Ds(La,Ra,Fa,Na,Ta,ma,fa,ua,ca,cs).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}var ks=`http://www.w3.org/1999/xhtml`,As={svg:`http://www.w3.org/2000/svg`,xhtml:ks,xlink:`http://www.w3.org/1999/xlink`,xml:`http://www.w3.org/XML/1998/namespace`,xmlns:`http://www.w3.org/2000/xmlns/`};function js(e){var t=e+=``,n=t.indexOf(`:`);return n>=0&&(t=e.slice(0,n))!==`xmlns`&&(e=e.slice(n+1)),As.hasOwnProperty(t)?{space:As[t],local:e}:e}function Ms(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===ks&&t.documentElement.namespaceURI===ks?t.createElement(e):t.createElementNS(n,e)}}function Ns(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function Ps(e){var t=js(e);return(t.local?Ns:Ms)(t)}function Fs(){}function Is(e){return e==null?Fs:function(){return this.querySelector(e)}}function Ls(e){typeof e!=`function`&&(e=Is(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=Array(o),c,l,u=0;u<o;++u)(c=a[u])&&(l=e.call(c,c.__data__,u,a))&&(`__data__`in c&&(l.__data__=c.__data__),s[u]=l);return new U(r,this._parents)}function Rs(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function zs(){return[]}function Bs(e){return e==null?zs:function(){return this.querySelectorAll(e)}}function Vs(e){return function(){return Rs(e.apply(this,arguments))}}function Hs(e){e=typeof e==`function`?Vs(e):Bs(e);for(var t=this._groups,n=t.length,r=[],i=[],a=0;a<n;++a)for(var o=t[a],s=o.length,c,l=0;l<s;++l)(c=o[l])&&(r.push(e.call(c,c.__data__,l,o)),i.push(c));return new U(r,i)}function Us(e){return function(){return this.matches(e)}}function Ws(e){return function(t){return t.matches(e)}}var Gs=Array.prototype.find;function Ks(e){return function(){return Gs.call(this.children,e)}}function qs(){return this.firstElementChild}function Js(e){return this.select(e==null?qs:Ks(typeof e==`function`?e:Ws(e)))}var Ys=Array.prototype.filter;function Xs(){return Array.from(this.children)}function Zs(e){return function(){return Ys.call(this.children,e)}}function Qs(e){return this.selectAll(e==null?Xs:Zs(typeof e==`function`?e:Ws(e)))}function $s(e){typeof e!=`function`&&(e=Us(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=[],c,l=0;l<o;++l)(c=a[l])&&e.call(c,c.__data__,l,a)&&s.push(c);return new U(r,this._parents)}function ec(e){return Array(e.length)}function tc(){return new U(this._enter||this._groups.map(ec),this._parents)}function nc(e,t){this.ownerDocument=e.ownerDocument,this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}nc.prototype={constructor:nc,appendChild:function(e){return this._parent.insertBefore(e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){return this._parent.querySelectorAll(e)}};function rc(e){return function(){return e}}function ic(e,t,n,r,i,a){for(var o=0,s,c=t.length,l=a.length;o<l;++o)(s=t[o])?(s.__data__=a[o],r[o]=s):n[o]=new nc(e,a[o]);for(;o<c;++o)(s=t[o])&&(i[o]=s)}function ac(e,t,n,r,i,a,o){var s,c,l=new Map,u=t.length,d=a.length,f=Array(u),p;for(s=0;s<u;++s)(c=t[s])&&(f[s]=p=o.call(c,c.__data__,s,t)+``,l.has(p)?i[s]=c:l.set(p,c));for(s=0;s<d;++s)p=o.call(e,a[s],s,a)+``,(c=l.get(p))?(r[s]=c,c.__data__=a[s],l.delete(p)):n[s]=new nc(e,a[s]);for(s=0;s<u;++s)(c=t[s])&&l.get(f[s])===c&&(i[s]=c)}function oc(e){return e.__data__}function sc(e,t){if(!arguments.length)return Array.from(this,oc);var n=t?ac:ic,r=this._parents,i=this._groups;typeof e!=`function`&&(e=rc(e));for(var a=i.length,o=Array(a),s=Array(a),c=Array(a),l=0;l<a;++l){var u=r[l],d=i[l],f=d.length,p=cc(e.call(u,u&&u.__data__,l,r)),m=p.length,h=s[l]=Array(m),g=o[l]=Array(m);n(u,d,h,g,c[l]=Array(f),p,t);for(var _=0,v=0,y,b;_<m;++_)if(y=h[_]){for(_>=v&&(v=_+1);!(b=g[v])&&++v<m;);y._next=b||null}}return o=new U(o,r),o._enter=s,o._exit=c,o}function cc(e){return typeof e==`object`&&`length`in e?e:Array.from(e)}function lc(){return new U(this._exit||this._groups.map(ec),this._parents)}function uc(e,t,n){var r=this.enter(),i=this,a=this.exit();return typeof e==`function`?(r=e(r),r&&=r.selection()):r=r.append(e+``),t!=null&&(i=t(i),i&&=i.selection()),n==null?a.remove():n(a),r&&i?r.merge(i).order():i}function dc(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,i=n.length,a=r.length,o=Math.min(i,a),s=Array(i),c=0;c<o;++c)for(var l=n[c],u=r[c],d=l.length,f=s[c]=Array(d),p,m=0;m<d;++m)(p=l[m]||u[m])&&(f[m]=p);for(;c<i;++c)s[c]=n[c];return new U(s,this._parents)}function fc(){for(var e=this._groups,t=-1,n=e.length;++t<n;)for(var r=e[t],i=r.length-1,a=r[i],o;--i>=0;)(o=r[i])&&(a&&o.compareDocumentPosition(a)^4&&a.parentNode.insertBefore(o,a),a=o);return this}function pc(e){e||=mc;function t(t,n){return t&&n?e(t.__data__,n.__data__):!t-!n}for(var n=this._groups,r=n.length,i=Array(r),a=0;a<r;++a){for(var o=n[a],s=o.length,c=i[a]=Array(s),l,u=0;u<s;++u)(l=o[u])&&(c[u]=l);c.sort(t)}return new U(i,this._parents).order()}function mc(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}function hc(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function gc(){return Array.from(this)}function _c(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,a=r.length;i<a;++i){var o=r[i];if(o)return o}return null}function vc(){let e=0;for(let t of this)++e;return e}function yc(){return!this.node()}function bc(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var i=t[n],a=0,o=i.length,s;a<o;++a)(s=i[a])&&e.call(s,s.__data__,a,i);return this}function xc(e){return function(){this.removeAttribute(e)}}function Sc(e){return function(){this.removeAttributeNS(e.space,e.local)}}function Cc(e,t){return function(){this.setAttribute(e,t)}}function wc(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function Tc(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function Ec(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,e.local):this.setAttributeNS(e.space,e.local,n)}}function Dc(e,t){var n=js(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((t==null?n.local?Sc:xc:typeof t==`function`?n.local?Ec:Tc:n.local?wc:Cc)(n,t))}function Oc(e){return e.ownerDocument&&e.ownerDocument.defaultView||e.document&&e||e.defaultView}function kc(e){return function(){this.style.removeProperty(e)}}function Ac(e,t,n){return function(){this.style.setProperty(e,t,n)}}function jc(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}function Mc(e,t,n){return arguments.length>1?this.each((t==null?kc:typeof t==`function`?jc:Ac)(e,t,n??``)):Nc(this.node(),e)}function Nc(e,t){return e.style.getPropertyValue(t)||Oc(e).getComputedStyle(e,null).getPropertyValue(t)}function Pc(e){return function(){delete this[e]}}function Fc(e,t){return function(){this[e]=t}}function Ic(e,t){return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function Lc(e,t){return arguments.length>1?this.each((t==null?Pc:typeof t==`function`?Ic:Fc)(e,t)):this.node()[e]}function Rc(e){return e.trim().split(/^|\s+/)}function zc(e){return e.classList||new Bc(e)}function Bc(e){this._node=e,this._names=Rc(e.getAttribute(`class`)||``)}Bc.prototype={add:function(e){this._names.indexOf(e)<0&&(this._names.push(e),this._node.setAttribute(`class`,this._names.join(` `)))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute(`class`,this._names.join(` `)))},contains:function(e){return this._names.indexOf(e)>=0}};function Vc(e,t){for(var n=zc(e),r=-1,i=t.length;++r<i;)n.add(t[r])}function Hc(e,t){for(var n=zc(e),r=-1,i=t.length;++r<i;)n.remove(t[r])}function Uc(e){return function(){Vc(this,e)}}function Wc(e){return function(){Hc(this,e)}}function Gc(e,t){return function(){(t.apply(this,arguments)?Vc:Hc)(this,e)}}function Kc(e,t){var n=Rc(e+``);if(arguments.length<2){for(var r=zc(this.node()),i=-1,a=n.length;++i<a;)if(!r.contains(n[i]))return!1;return!0}return this.each((typeof t==`function`?Gc:t?Uc:Wc)(n,t))}function qc(){this.textContent=``}function Jc(e){return function(){this.textContent=e}}function Yc(e){return function(){var t=e.apply(this,arguments);this.textContent=t??``}}function Xc(e){return arguments.length?this.each(e==null?qc:(typeof e==`function`?Yc:Jc)(e)):this.node().textContent}function Zc(){this.innerHTML=``}function Qc(e){return function(){this.innerHTML=e}}function $c(e){return function(){var t=e.apply(this,arguments);this.innerHTML=t??``}}function el(e){return arguments.length?this.each(e==null?Zc:(typeof e==`function`?$c:Qc)(e)):this.node().innerHTML}function tl(){this.nextSibling&&this.parentNode.appendChild(this)}function nl(){return this.each(tl)}function rl(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function il(){return this.each(rl)}function al(e){var t=typeof e==`function`?e:Ps(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function ol(){return null}function sl(e,t){var n=typeof e==`function`?e:Ps(e),r=t==null?ol:typeof t==`function`?t:Is(t);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function cl(){var e=this.parentNode;e&&e.removeChild(this)}function ll(){return this.each(cl)}function ul(){var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function dl(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function fl(e){return this.select(e?dl:ul)}function pl(e){return arguments.length?this.property(`__data__`,e):this.node().__data__}function ml(e){return function(t){e.call(this,t,this.__data__)}}function hl(e){return e.trim().split(/^|\s+/).map(function(e){var t=``,n=e.indexOf(`.`);return n>=0&&(t=e.slice(n+1),e=e.slice(0,n)),{type:e,name:t}})}function gl(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,i=t.length,a;n<i;++n)a=t[n],(!e.type||a.type===e.type)&&a.name===e.name?this.removeEventListener(a.type,a.listener,a.options):t[++r]=a;++r?t.length=r:delete this.__on}}}function _l(e,t,n){return function(){var r=this.__on,i,a=ml(t);if(r){for(var o=0,s=r.length;o<s;++o)if((i=r[o]).type===e.type&&i.name===e.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=a,i.options=n),i.value=t;return}}this.addEventListener(e.type,a,n),i={type:e.type,name:e.name,value:t,listener:a,options:n},r?r.push(i):this.__on=[i]}}function vl(e,t,n){var r=hl(e+``),i,a=r.length,o;if(arguments.length<2){var s=this.node().__on;if(s){for(var c=0,l=s.length,u;c<l;++c)for(i=0,u=s[c];i<a;++i)if((o=r[i]).type===u.type&&o.name===u.name)return u.value}}else{for(s=t?_l:gl,i=0;i<a;++i)this.each(s(r[i],t,n));return this}}function yl(e,t,n){var r=Oc(e),i=r.CustomEvent;typeof i==`function`?i=new i(t,n):(i=r.document.createEvent(`Event`),n?(i.initEvent(t,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(t,!1,!1)),e.dispatchEvent(i)}function bl(e,t){return function(){return yl(this,e,t)}}function xl(e,t){return function(){return yl(this,e,t.apply(this,arguments))}}function Sl(e,t){return this.each((typeof t==`function`?xl:bl)(e,t))}function*Cl(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,a=r.length,o;i<a;++i)(o=r[i])&&(yield o)}var wl=[null];function U(e,t){this._groups=e,this._parents=t}function Tl(){return new U([[document.documentElement]],wl)}function El(){return this}U.prototype=Tl.prototype={constructor:U,select:Ls,selectAll:Hs,selectChild:Js,selectChildren:Qs,filter:$s,data:sc,enter:tc,exit:lc,join:uc,merge:dc,selection:El,order:fc,sort:pc,call:hc,nodes:gc,node:_c,size:vc,empty:yc,each:bc,attr:Dc,style:Mc,property:Lc,classed:Kc,text:Xc,html:el,raise:nl,lower:il,append:al,insert:sl,remove:ll,clone:fl,datum:pl,on:vl,dispatch:Sl,[Symbol.iterator]:Cl};function W(e){return typeof e==`string`?new U([[document.querySelector(e)]],[document.documentElement]):new U([[e]],wl)}var Dl=0;function Ol(){return new kl}function kl(){this._=`@`+(++Dl).toString(36)}kl.prototype=Ol.prototype={constructor:kl,get:function(e){for(var t=this._;!(t in e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){return this._}};function Al(e){let t;for(;t=e.sourceEvent;)e=t;return e}function jl(e,t){if(e=Al(e),t===void 0&&(t=e.currentTarget),t){var n=t.ownerSVGElement||t;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=e.clientX,r.y=e.clientY,r=r.matrixTransform(t.getScreenCTM().inverse()),[r.x,r.y]}if(t.getBoundingClientRect){var i=t.getBoundingClientRect();return[e.clientX-i.left-t.clientLeft,e.clientY-i.top-t.clientTop]}}return[e.pageX,e.pageY]}var Ml={value:()=>{}};function Nl(){for(var e=0,t=arguments.length,n={},r;e<t;++e){if(!(r=arguments[e]+``)||r in n||/[\s.]/.test(r))throw Error(`illegal type: `+r);n[r]=[]}return new Pl(n)}function Pl(e){this._=e}function Fl(e,t){return e.trim().split(/^|\s+/).map(function(e){var n=``,r=e.indexOf(`.`);if(r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),e&&!t.hasOwnProperty(e))throw Error(`unknown type: `+e);return{type:e,name:n}})}Pl.prototype=Nl.prototype={constructor:Pl,on:function(e,t){var n=this._,r=Fl(e+``,n),i,a=-1,o=r.length;if(arguments.length<2){for(;++a<o;)if((i=(e=r[a]).type)&&(i=Il(n[i],e.name)))return i}else{if(t!=null&&typeof t!=`function`)throw Error(`invalid callback: `+t);for(;++a<o;)if(i=(e=r[a]).type)n[i]=Ll(n[i],e.name,t);else if(t==null)for(i in n)n[i]=Ll(n[i],e.name,null);return this}},copy:function(){var e={},t=this._;for(var n in t)e[n]=t[n].slice();return new Pl(e)},call:function(e,t){if((i=arguments.length-2)>0)for(var n=Array(i),r=0,i,a;r<i;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(e))throw Error(`unknown type: `+e);for(a=this._[e],r=0,i=a.length;r<i;++r)a[r].value.apply(t,n)},apply:function(e,t,n){if(!this._.hasOwnProperty(e))throw Error(`unknown type: `+e);for(var r=this._[e],i=0,a=r.length;i<a;++i)r[i].value.apply(t,n)}};function Il(e,t){for(var n=0,r=e.length,i;n<r;++n)if((i=e[n]).name===t)return i.value}function Ll(e,t,n){for(var r=0,i=e.length;r<i;++r)if(e[r].name===t){e[r]=Ml,e=e.slice(0,r).concat(e.slice(r+1));break}return n!=null&&e.push({name:t,value:n}),e}var Rl={capture:!0,passive:!1};function zl(e){e.preventDefault(),e.stopImmediatePropagation()}function Bl(e){var t=e.document.documentElement,n=W(e).on(`dragstart.drag`,zl,Rl);`onselectstart`in t?n.on(`selectstart.drag`,zl,Rl):(t.__noselect=t.style.MozUserSelect,t.style.MozUserSelect=`none`)}function Vl(e,t){var n=e.document.documentElement,r=W(e).on(`dragstart.drag`,null);t&&(r.on(`click.drag`,zl,Rl),setTimeout(function(){r.on(`click.drag`,null)},0)),`onselectstart`in n?r.on(`selectstart.drag`,null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Hl(e,{sourceEvent:t,subject:n,target:r,identifier:i,active:a,x:o,y:s,dx:c,dy:l,dispatch:u}){Object.defineProperties(this,{type:{value:e,enumerable:!0,configurable:!0},sourceEvent:{value:t,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:i,enumerable:!0,configurable:!0},active:{value:a,enumerable:!0,configurable:!0},x:{value:o,enumerable:!0,configurable:!0},y:{value:s,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:l,enumerable:!0,configurable:!0},_:{value:u}})}Hl.prototype.on=function(){var e=this._.on.apply(this._,arguments);return e===this._?this:e};var Ul=0,Wl=0,Gl=0,Kl=1e3,ql,Jl,Yl=0,Xl=0,Zl=0,Ql=typeof performance==`object`&&performance.now?performance:Date,$l=typeof window==`object`&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(e){setTimeout(e,17)};function eu(){return Xl||=($l(tu),Ql.now()+Zl)}function tu(){Xl=0}function nu(){this._call=this._time=this._next=null}nu.prototype=ru.prototype={constructor:nu,restart:function(e,t,n){if(typeof e!=`function`)throw TypeError(`callback is not a function`);n=(n==null?eu():+n)+(t==null?0:+t),!this._next&&Jl!==this&&(Jl?Jl._next=this:ql=this,Jl=this),this._call=e,this._time=n,cu()},stop:function(){this._call&&(this._call=null,this._time=1/0,cu())}};function ru(e,t,n){var r=new nu;return r.restart(e,t,n),r}function iu(){eu(),++Ul;for(var e=ql,t;e;)(t=Xl-e._time)>=0&&e._call.call(void 0,t),e=e._next;--Ul}function au(){Xl=(Yl=Ql.now())+Zl,Ul=Wl=0;try{iu()}finally{Ul=0,su(),Xl=0}}function ou(){var e=Ql.now(),t=e-Yl;t>Kl&&(Zl-=t,Yl=e)}function su(){for(var e,t=ql,n,r=1/0;t;)t._call?(r>t._time&&(r=t._time),e=t,t=t._next):(n=t._next,t._next=null,t=e?e._next=n:ql=n);Jl=e,cu(r)}function cu(e){Ul||(Wl&&=clearTimeout(Wl),e-Xl>24?(e<1/0&&(Wl=setTimeout(au,Math.ceil(e-Ql.now()-Zl)+1)),Gl&&=clearInterval(Gl)):(Gl||=(Yl=Ql.now(),setInterval(ou,Kl)),Ul=1,$l(au)))}function lu(e,t,n){var r=new nu;return t=t==null?0:+t,r.restart(n=>{r.stop(),e(n+t)},t,n),r}function uu(e){return((e*=2)<=1?e*e*e:(e-=2)*e*e+2)/2}var du=3;(function e(t){t=+t;function n(e){return e**+t}return n.exponent=e,n})(du),(function e(t){t=+t;function n(e){return 1-(1-e)**t}return n.exponent=e,n})(du),(function e(t){t=+t;function n(e){return((e*=2)<=1?e**+t:2-(2-e)**t)/2}return n.exponent=e,n})(du);function fu(e){return(2**(-10*e)-.0009765625)*1.0009775171065494}var pu=4/11;1/pu/pu;var mu=1.70158;(function e(t){t=+t;function n(e){return(e=+e)*e*(t*(e-1)+e)}return n.overshoot=e,n})(mu),(function e(t){t=+t;function n(e){return--e*e*((e+1)*t+e)+1}return n.overshoot=e,n})(mu),(function e(t){t=+t;function n(e){return((e*=2)<1?e*e*((t+1)*e-t):(e-=2)*e*((t+1)*e+t)+2)/2}return n.overshoot=e,n})(mu);var hu=2*Math.PI,gu=1,_u=.3;(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=hu);function i(e){return t*fu(- --e)*Math.sin((r-e)/n)}return i.amplitude=function(t){return e(t,n*hu)},i.period=function(n){return e(t,n)},i})(gu,_u),(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=hu);function i(e){return 1-t*fu(e=+e)*Math.sin((e+r)/n)}return i.amplitude=function(t){return e(t,n*hu)},i.period=function(n){return e(t,n)},i})(gu,_u),(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=hu);function i(e){return((e=e*2-1)<0?t*fu(-e)*Math.sin((r-e)/n):2-t*fu(e)*Math.sin((r+e)/n))/2}return i.amplitude=function(t){return e(t,n*hu)},i.period=function(n){return e(t,n)},i})(gu,_u);var vu=Nl(`start`,`end`,`cancel`,`interrupt`),yu=[],bu=0,xu=1,Su=2,Cu=3,wu=4,Tu=5,Eu=6;function Du(e,t,n,r,i,a){var o=e.__transition;if(!o)e.__transition={};else if(n in o)return;ju(e,n,{name:t,index:r,group:i,on:vu,tween:yu,time:a.time,delay:a.delay,duration:a.duration,ease:a.ease,timer:null,state:bu})}function Ou(e,t){var n=Au(e,t);if(n.state>bu)throw Error(`too late; already scheduled`);return n}function ku(e,t){var n=Au(e,t);if(n.state>Cu)throw Error(`too late; already running`);return n}function Au(e,t){var n=e.__transition;if(!n||!(n=n[t]))throw Error(`transition not found`);return n}function ju(e,t,n){var r=e.__transition,i;r[t]=n,n.timer=ru(a,0,n.time);function a(e){n.state=xu,n.timer.restart(o,n.delay,n.time),n.delay<=e&&o(e-n.delay)}function o(a){var l,u,d,f;if(n.state!==xu)return c();for(l in r)if(f=r[l],f.name===n.name){if(f.state===Cu)return lu(o);f.state===wu?(f.state=Eu,f.timer.stop(),f.on.call(`interrupt`,e,e.__data__,f.index,f.group),delete r[l]):+l<t&&(f.state=Eu,f.timer.stop(),f.on.call(`cancel`,e,e.__data__,f.index,f.group),delete r[l])}if(lu(function(){n.state===Cu&&(n.state=wu,n.timer.restart(s,n.delay,n.time),s(a))}),n.state=Su,n.on.call(`start`,e,e.__data__,n.index,n.group),n.state===Su){for(n.state=Cu,i=Array(d=n.tween.length),l=0,u=-1;l<d;++l)(f=n.tween[l].value.call(e,e.__data__,n.index,n.group))&&(i[++u]=f);i.length=u+1}}function s(t){for(var r=t<n.duration?n.ease.call(null,t/n.duration):(n.timer.restart(c),n.state=Tu,1),a=-1,o=i.length;++a<o;)i[a].call(e,r);n.state===Tu&&(n.on.call(`end`,e,e.__data__,n.index,n.group),c())}function c(){for(var i in n.state=Eu,n.timer.stop(),delete r[t],r)return;delete e.__transition}}function Mu(e,t){var n=e.__transition,r,i,a=!0,o;if(n){for(o in t=t==null?null:t+``,n)(r=n[o]).name===t?(i=r.state>Su&&r.state<Tu,r.state=Eu,r.timer.stop(),r.on.call(i?`interrupt`:`cancel`,e,e.__data__,r.index,r.group),delete n[o]):a=!1;a&&delete e.__transition}}function Nu(e){return this.each(function(){Mu(this,e)})}function Pu(e,t){var n,r;return function(){var i=ku(this,e),a=i.tween;if(a!==n){r=n=a;for(var o=0,s=r.length;o<s;++o)if(r[o].name===t){r=r.slice(),r.splice(o,1);break}}i.tween=r}}function Fu(e,t,n){var r,i;if(typeof n!=`function`)throw Error();return function(){var a=ku(this,e),o=a.tween;if(o!==r){i=(r=o).slice();for(var s={name:t,value:n},c=0,l=i.length;c<l;++c)if(i[c].name===t){i[c]=s;break}c===l&&i.push(s)}a.tween=i}}function Iu(e,t){var n=this._id;if(e+=``,arguments.length<2){for(var r=Au(this.node(),n).tween,i=0,a=r.length,o;i<a;++i)if((o=r[i]).name===e)return o.value;return null}return this.each((t==null?Pu:Fu)(n,e,t))}function Lu(e,t,n){var r=e._id;return e.each(function(){var e=ku(this,r);(e.value||={})[t]=n.apply(this,arguments)}),function(e){return Au(e,r).value[t]}}function Ru(e,t){var n;return(typeof t==`number`?Oi:t instanceof xr?Ci:(n=xr(t))?(t=n,Ci):Pi)(e,t)}function zu(e){return function(){this.removeAttribute(e)}}function Bu(e){return function(){this.removeAttributeNS(e.space,e.local)}}function Vu(e,t,n){var r,i=n+``,a;return function(){var o=this.getAttribute(e);return o===i?null:o===r?a:a=t(r=o,n)}}function Hu(e,t,n){var r,i=n+``,a;return function(){var o=this.getAttributeNS(e.space,e.local);return o===i?null:o===r?a:a=t(r=o,n)}}function Uu(e,t,n){var r,i,a;return function(){var o,s=n(this),c;return s==null?void this.removeAttribute(e):(o=this.getAttribute(e),c=s+``,o===c?null:o===r&&c===i?a:(i=c,a=t(r=o,s)))}}function Wu(e,t,n){var r,i,a;return function(){var o,s=n(this),c;return s==null?void this.removeAttributeNS(e.space,e.local):(o=this.getAttributeNS(e.space,e.local),c=s+``,o===c?null:o===r&&c===i?a:(i=c,a=t(r=o,s)))}}function Gu(e,t){var n=js(e),r=n===`transform`?Gi:Ru;return this.attrTween(e,typeof t==`function`?(n.local?Wu:Uu)(n,r,Lu(this,`attr.`+e,t)):t==null?(n.local?Bu:zu)(n):(n.local?Hu:Vu)(n,r,t))}function Ku(e,t){return function(n){this.setAttribute(e,t.call(this,n))}}function qu(e,t){return function(n){this.setAttributeNS(e.space,e.local,t.call(this,n))}}function Ju(e,t){var n,r;function i(){var i=t.apply(this,arguments);return i!==r&&(n=(r=i)&&qu(e,i)),n}return i._value=t,i}function Yu(e,t){var n,r;function i(){var i=t.apply(this,arguments);return i!==r&&(n=(r=i)&&Ku(e,i)),n}return i._value=t,i}function Xu(e,t){var n=`attr.`+e;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(t==null)return this.tween(n,null);if(typeof t!=`function`)throw Error();var r=js(e);return this.tween(n,(r.local?Ju:Yu)(r,t))}function Zu(e,t){return function(){Ou(this,e).delay=+t.apply(this,arguments)}}function Qu(e,t){return t=+t,function(){Ou(this,e).delay=t}}function $u(e){var t=this._id;return arguments.length?this.each((typeof e==`function`?Zu:Qu)(t,e)):Au(this.node(),t).delay}function ed(e,t){return function(){ku(this,e).duration=+t.apply(this,arguments)}}function td(e,t){return t=+t,function(){ku(this,e).duration=t}}function nd(e){var t=this._id;return arguments.length?this.each((typeof e==`function`?ed:td)(t,e)):Au(this.node(),t).duration}function rd(e,t){if(typeof t!=`function`)throw Error();return function(){ku(this,e).ease=t}}function id(e){var t=this._id;return arguments.length?this.each(rd(t,e)):Au(this.node(),t).ease}function ad(e,t){return function(){var n=t.apply(this,arguments);if(typeof n!=`function`)throw Error();ku(this,e).ease=n}}function od(e){if(typeof e!=`function`)throw Error();return this.each(ad(this._id,e))}function sd(e){typeof e!=`function`&&(e=Us(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=[],c,l=0;l<o;++l)(c=a[l])&&e.call(c,c.__data__,l,a)&&s.push(c);return new Id(r,this._parents,this._name,this._id)}function cd(e){if(e._id!==this._id)throw Error();for(var t=this._groups,n=e._groups,r=t.length,i=n.length,a=Math.min(r,i),o=Array(r),s=0;s<a;++s)for(var c=t[s],l=n[s],u=c.length,d=o[s]=Array(u),f,p=0;p<u;++p)(f=c[p]||l[p])&&(d[p]=f);for(;s<r;++s)o[s]=t[s];return new Id(o,this._parents,this._name,this._id)}function ld(e){return(e+``).trim().split(/^|\s+/).every(function(e){var t=e.indexOf(`.`);return t>=0&&(e=e.slice(0,t)),!e||e===`start`})}function ud(e,t,n){var r,i,a=ld(t)?Ou:ku;return function(){var o=a(this,e),s=o.on;s!==r&&(i=(r=s).copy()).on(t,n),o.on=i}}function dd(e,t){var n=this._id;return arguments.length<2?Au(this.node(),n).on.on(e):this.each(ud(n,e,t))}function fd(e){return function(){var t=this.parentNode;for(var n in this.__transition)if(+n!==e)return;t&&t.removeChild(this)}}function pd(){return this.on(`end.remove`,fd(this._id))}function md(e){var t=this._name,n=this._id;typeof e!=`function`&&(e=Is(e));for(var r=this._groups,i=r.length,a=Array(i),o=0;o<i;++o)for(var s=r[o],c=s.length,l=a[o]=Array(c),u,d,f=0;f<c;++f)(u=s[f])&&(d=e.call(u,u.__data__,f,s))&&(`__data__`in u&&(d.__data__=u.__data__),l[f]=d,Du(l[f],t,n,f,l,Au(u,n)));return new Id(a,this._parents,t,n)}function hd(e){var t=this._name,n=this._id;typeof e!=`function`&&(e=Bs(e));for(var r=this._groups,i=r.length,a=[],o=[],s=0;s<i;++s)for(var c=r[s],l=c.length,u,d=0;d<l;++d)if(u=c[d]){for(var f=e.call(u,u.__data__,d,c),p,m=Au(u,n),h=0,g=f.length;h<g;++h)(p=f[h])&&Du(p,t,n,h,f,m);a.push(f),o.push(u)}return new Id(a,o,t,n)}var gd=Tl.prototype.constructor;function _d(){return new gd(this._groups,this._parents)}function vd(e,t){var n,r,i;return function(){var a=Nc(this,e),o=(this.style.removeProperty(e),Nc(this,e));return a===o?null:a===n&&o===r?i:i=t(n=a,r=o)}}function yd(e){return function(){this.style.removeProperty(e)}}function bd(e,t,n){var r,i=n+``,a;return function(){var o=Nc(this,e);return o===i?null:o===r?a:a=t(r=o,n)}}function xd(e,t,n){var r,i,a;return function(){var o=Nc(this,e),s=n(this),c=s+``;return s??(c=s=(this.style.removeProperty(e),Nc(this,e))),o===c?null:o===r&&c===i?a:(i=c,a=t(r=o,s))}}function Sd(e,t){var n,r,i,a=`style.`+t,o=`end.`+a,s;return function(){var c=ku(this,e),l=c.on,u=c.value[a]==null?s||=yd(t):void 0;(l!==n||i!==u)&&(r=(n=l).copy()).on(o,i=u),c.on=r}}function Cd(e,t,n){var r=(e+=``)==`transform`?Wi:Ru;return t==null?this.styleTween(e,vd(e,r)).on(`end.style.`+e,yd(e)):typeof t==`function`?this.styleTween(e,xd(e,r,Lu(this,`style.`+e,t))).each(Sd(this._id,e)):this.styleTween(e,bd(e,r,t),n).on(`end.style.`+e,null)}function wd(e,t,n){return function(r){this.style.setProperty(e,t.call(this,r),n)}}function Td(e,t,n){var r,i;function a(){var a=t.apply(this,arguments);return a!==i&&(r=(i=a)&&wd(e,a,n)),r}return a._value=t,a}function Ed(e,t,n){var r=`style.`+(e+=``);if(arguments.length<2)return(r=this.tween(r))&&r._value;if(t==null)return this.tween(r,null);if(typeof t!=`function`)throw Error();return this.tween(r,Td(e,t,n??``))}function Dd(e){return function(){this.textContent=e}}function Od(e){return function(){var t=e(this);this.textContent=t??``}}function kd(e){return this.tween(`text`,typeof e==`function`?Od(Lu(this,`text`,e)):Dd(e==null?``:e+``))}function Ad(e){return function(t){this.textContent=e.call(this,t)}}function jd(e){var t,n;function r(){var r=e.apply(this,arguments);return r!==n&&(t=(n=r)&&Ad(r)),t}return r._value=e,r}function Md(e){var t=`text`;if(arguments.length<1)return(t=this.tween(t))&&t._value;if(e==null)return this.tween(t,null);if(typeof e!=`function`)throw Error();return this.tween(t,jd(e))}function Nd(){for(var e=this._name,t=this._id,n=Ld(),r=this._groups,i=r.length,a=0;a<i;++a)for(var o=r[a],s=o.length,c,l=0;l<s;++l)if(c=o[l]){var u=Au(c,t);Du(c,e,n,l,o,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,ease:u.ease})}return new Id(r,this._parents,e,n)}function Pd(){var e,t,n=this,r=n._id,i=n.size();return new Promise(function(a,o){var s={value:o},c={value:function(){--i===0&&a()}};n.each(function(){var n=ku(this,r),i=n.on;i!==e&&(t=(e=i).copy(),t._.cancel.push(s),t._.interrupt.push(s),t._.end.push(c)),n.on=t}),i===0&&a()})}var Fd=0;function Id(e,t,n,r){this._groups=e,this._parents=t,this._name=n,this._id=r}function Ld(){return++Fd}var Rd=Tl.prototype;Id.prototype={constructor:Id,select:md,selectAll:hd,selectChild:Rd.selectChild,selectChildren:Rd.selectChildren,filter:sd,merge:cd,selection:_d,transition:Nd,call:Rd.call,nodes:Rd.nodes,node:Rd.node,size:Rd.size,empty:Rd.empty,each:Rd.each,on:dd,attr:Gu,attrTween:Xu,style:Cd,styleTween:Ed,text:kd,textTween:Md,remove:pd,tween:Iu,delay:$u,duration:nd,ease:id,easeVarying:od,end:Pd,[Symbol.iterator]:Rd[Symbol.iterator]};var zd={time:null,delay:0,duration:250,ease:uu};function Bd(e,t){for(var n;!(n=e.__transition)||!(n=n[t]);)if(!(e=e.parentNode))throw Error(`transition ${t} not found`);return n}function Vd(e){var t,n;e instanceof Id?(t=e._id,e=e._name):(t=Ld(),(n=zd).time=eu(),e=e==null?null:e+``);for(var r=this._groups,i=r.length,a=0;a<i;++a)for(var o=r[a],s=o.length,c,l=0;l<s;++l)(c=o[l])&&Du(c,e,t,l,o,n||Bd(c,t));return new Id(r,this._parents,e,t)}Tl.prototype.interrupt=Nu,Tl.prototype.transition=Vd;var Hd=e=>()=>e;function Ud(e,{sourceEvent:t,target:n,transform:r,dispatch:i}){Object.defineProperties(this,{type:{value:e,enumerable:!0,configurable:!0},sourceEvent:{value:t,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:i}})}function Wd(e,t,n){this.k=e,this.x=t,this.y=n}Wd.prototype={constructor:Wd,scale:function(e){return e===1?this:new Wd(this.k*e,this.x,this.y)},translate:function(e,t){return e===0&t===0?this:new Wd(this.k,this.x+this.k*e,this.y+this.k*t)},apply:function(e){return[e[0]*this.k+this.x,e[1]*this.k+this.y]},applyX:function(e){return e*this.k+this.x},applyY:function(e){return e*this.k+this.y},invert:function(e){return[(e[0]-this.x)/this.k,(e[1]-this.y)/this.k]},invertX:function(e){return(e-this.x)/this.k},invertY:function(e){return(e-this.y)/this.k},rescaleX:function(e){return e.copy().domain(e.range().map(this.invertX,this).map(e.invert,e))},rescaleY:function(e){return e.copy().domain(e.range().map(this.invertY,this).map(e.invert,e))},toString:function(){return`translate(`+this.x+`,`+this.y+`) scale(`+this.k+`)`}};var Gd=new Wd(1,0,0);Kd.prototype=Wd.prototype;function Kd(e){for(;!e.__zoom;)if(!(e=e.parentNode))return Gd;return e.__zoom}function qd(e){e.stopImmediatePropagation()}function Jd(e){e.preventDefault(),e.stopImmediatePropagation()}function Yd(e){return(!e.ctrlKey||e.type===`wheel`)&&!e.button}function Xd(){var e=this;return e instanceof SVGElement?(e=e.ownerSVGElement||e,e.hasAttribute(`viewBox`)?(e=e.viewBox.baseVal,[[e.x,e.y],[e.x+e.width,e.y+e.height]]):[[0,0],[e.width.baseVal.value,e.height.baseVal.value]]):[[0,0],[e.clientWidth,e.clientHeight]]}function Zd(){return this.__zoom||Gd}function Qd(e){return-e.deltaY*(e.deltaMode===1?.05:e.deltaMode?1:.002)*(e.ctrlKey?10:1)}function $d(){return navigator.maxTouchPoints||`ontouchstart`in this}function ef(e,t,n){var r=e.invertX(t[0][0])-n[0][0],i=e.invertX(t[1][0])-n[1][0],a=e.invertY(t[0][1])-n[0][1],o=e.invertY(t[1][1])-n[1][1];return e.translate(i>r?(r+i)/2:Math.min(0,r)||Math.max(0,i),o>a?(a+o)/2:Math.min(0,a)||Math.max(0,o))}function tf(){var e=Yd,t=Xd,n=ef,r=Qd,i=$d,a=[0,1/0],o=[[-1/0,-1/0],[1/0,1/0]],s=250,c=Xi,l=Nl(`start`,`zoom`,`end`),u,d,f,p=500,m=150,h=0,g=10;function _(e){e.property(`__zoom`,Zd).on(`wheel.zoom`,w,{passive:!1}).on(`mousedown.zoom`,T).on(`dblclick.zoom`,E).filter(i).on(`touchstart.zoom`,D).on(`touchmove.zoom`,O).on(`touchend.zoom touchcancel.zoom`,k).style(`-webkit-tap-highlight-color`,`rgba(0,0,0,0)`)}_.transform=function(e,t,n,r){var i=e.selection?e.selection():e;i.property(`__zoom`,Zd),e===i?i.interrupt().each(function(){S(this,arguments).event(r).start().zoom(null,typeof t==`function`?t.apply(this,arguments):t).end()}):x(e,t,n,r)},_.scaleBy=function(e,t,n,r){_.scaleTo(e,function(){return this.__zoom.k*(typeof t==`function`?t.apply(this,arguments):t)},n,r)},_.scaleTo=function(e,r,i,a){_.transform(e,function(){var e=t.apply(this,arguments),a=this.__zoom,s=i==null?b(e):typeof i==`function`?i.apply(this,arguments):i,c=a.invert(s),l=typeof r==`function`?r.apply(this,arguments):r;return n(y(v(a,l),s,c),e,o)},i,a)},_.translateBy=function(e,r,i,a){_.transform(e,function(){return n(this.__zoom.translate(typeof r==`function`?r.apply(this,arguments):r,typeof i==`function`?i.apply(this,arguments):i),t.apply(this,arguments),o)},null,a)},_.translateTo=function(e,r,i,a,s){_.transform(e,function(){var e=t.apply(this,arguments),s=this.__zoom,c=a==null?b(e):typeof a==`function`?a.apply(this,arguments):a;return n(Gd.translate(c[0],c[1]).scale(s.k).translate(typeof r==`function`?-r.apply(this,arguments):-r,typeof i==`function`?-i.apply(this,arguments):-i),e,o)},a,s)};function v(e,t){return t=Math.max(a[0],Math.min(a[1],t)),t===e.k?e:new Wd(t,e.x,e.y)}function y(e,t,n){var r=t[0]-n[0]*e.k,i=t[1]-n[1]*e.k;return r===e.x&&i===e.y?e:new Wd(e.k,r,i)}function b(e){return[(+e[0][0]+ +e[1][0])/2,(+e[0][1]+ +e[1][1])/2]}function x(e,n,r,i){e.on(`start.zoom`,function(){S(this,arguments).event(i).start()}).on(`interrupt.zoom end.zoom`,function(){S(this,arguments).event(i).end()}).tween(`zoom`,function(){var e=this,a=arguments,o=S(e,a).event(i),s=t.apply(e,a),l=r==null?b(s):typeof r==`function`?r.apply(e,a):r,u=Math.max(s[1][0]-s[0][0],s[1][1]-s[0][1]),d=e.__zoom,f=typeof n==`function`?n.apply(e,a):n,p=c(d.invert(l).concat(u/d.k),f.invert(l).concat(u/f.k));return function(e){if(e===1)e=f;else{var t=p(e),n=u/t[2];e=new Wd(n,l[0]-t[0]*n,l[1]-t[1]*n)}o.zoom(null,e)}})}function S(e,t,n){return!n&&e.__zooming||new C(e,t)}function C(e,n){this.that=e,this.args=n,this.active=0,this.sourceEvent=null,this.extent=t.apply(e,n),this.taps=0}C.prototype={event:function(e){return e&&(this.sourceEvent=e),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit(`start`)),this},zoom:function(e,t){return this.mouse&&e!==`mouse`&&(this.mouse[1]=t.invert(this.mouse[0])),this.touch0&&e!==`touch`&&(this.touch0[1]=t.invert(this.touch0[0])),this.touch1&&e!==`touch`&&(this.touch1[1]=t.invert(this.touch1[0])),this.that.__zoom=t,this.emit(`zoom`),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit(`end`)),this},emit:function(e){var t=W(this.that).datum();l.call(e,this.that,new Ud(e,{sourceEvent:this.sourceEvent,target:_,transform:this.that.__zoom,dispatch:l}),t)}};function w(t,...i){if(!e.apply(this,arguments))return;var s=S(this,i).event(t),c=this.__zoom,l=Math.max(a[0],Math.min(a[1],c.k*2**r.apply(this,arguments))),u=jl(t);if(s.wheel)(s.mouse[0][0]!==u[0]||s.mouse[0][1]!==u[1])&&(s.mouse[1]=c.invert(s.mouse[0]=u)),clearTimeout(s.wheel);else if(c.k===l)return;else s.mouse=[u,c.invert(u)],Mu(this),s.start();Jd(t),s.wheel=setTimeout(d,m),s.zoom(`mouse`,n(y(v(c,l),s.mouse[0],s.mouse[1]),s.extent,o));function d(){s.wheel=null,s.end()}}function T(t,...r){if(f||!e.apply(this,arguments))return;var i=t.currentTarget,a=S(this,r,!0).event(t),s=W(t.view).on(`mousemove.zoom`,d,!0).on(`mouseup.zoom`,p,!0),c=jl(t,i),l=t.clientX,u=t.clientY;Bl(t.view),qd(t),a.mouse=[c,this.__zoom.invert(c)],Mu(this),a.start();function d(e){if(Jd(e),!a.moved){var t=e.clientX-l,r=e.clientY-u;a.moved=t*t+r*r>h}a.event(e).zoom(`mouse`,n(y(a.that.__zoom,a.mouse[0]=jl(e,i),a.mouse[1]),a.extent,o))}function p(e){s.on(`mousemove.zoom mouseup.zoom`,null),Vl(e.view,a.moved),Jd(e),a.event(e).end()}}function E(r,...i){if(e.apply(this,arguments)){var a=this.__zoom,c=jl(r.changedTouches?r.changedTouches[0]:r,this),l=a.invert(c),u=a.k*(r.shiftKey?.5:2),d=n(y(v(a,u),c,l),t.apply(this,i),o);Jd(r),s>0?W(this).transition().duration(s).call(x,d,c,r):W(this).call(_.transform,d,c,r)}}function D(t,...n){if(e.apply(this,arguments)){var r=t.touches,i=r.length,a=S(this,n,t.changedTouches.length===i).event(t),o,s,c,l;for(qd(t),s=0;s<i;++s)c=r[s],l=jl(c,this),l=[l,this.__zoom.invert(l),c.identifier],a.touch0?!a.touch1&&a.touch0[2]!==l[2]&&(a.touch1=l,a.taps=0):(a.touch0=l,o=!0,a.taps=1+!!u);u&&=clearTimeout(u),o&&(a.taps<2&&(d=l[0],u=setTimeout(function(){u=null},p)),Mu(this),a.start())}}function O(e,...t){if(this.__zooming){var r=S(this,t).event(e),i=e.changedTouches,a=i.length,s,c,l,u;for(Jd(e),s=0;s<a;++s)c=i[s],l=jl(c,this),r.touch0&&r.touch0[2]===c.identifier?r.touch0[0]=l:r.touch1&&r.touch1[2]===c.identifier&&(r.touch1[0]=l);if(c=r.that.__zoom,r.touch1){var d=r.touch0[0],f=r.touch0[1],p=r.touch1[0],m=r.touch1[1],h=(h=p[0]-d[0])*h+(h=p[1]-d[1])*h,g=(g=m[0]-f[0])*g+(g=m[1]-f[1])*g;c=v(c,Math.sqrt(h/g)),l=[(d[0]+p[0])/2,(d[1]+p[1])/2],u=[(f[0]+m[0])/2,(f[1]+m[1])/2]}else if(r.touch0)l=r.touch0[0],u=r.touch0[1];else return;r.zoom(`touch`,n(y(c,l,u),r.extent,o))}}function k(e,...t){if(this.__zooming){var n=S(this,t).event(e),r=e.changedTouches,i=r.length,a,o;for(qd(e),f&&clearTimeout(f),f=setTimeout(function(){f=null},p),a=0;a<i;++a)o=r[a],n.touch0&&n.touch0[2]===o.identifier?delete n.touch0:n.touch1&&n.touch1[2]===o.identifier&&delete n.touch1;if(n.touch1&&!n.touch0&&(n.touch0=n.touch1,delete n.touch1),n.touch0)n.touch0[1]=this.__zoom.invert(n.touch0[0]);else if(n.end(),n.taps===2&&(o=jl(o,this),Math.hypot(d[0]-o[0],d[1]-o[1])<g)){var s=W(this).on(`dblclick.zoom`);s&&s.apply(this,arguments)}}}return _.wheelDelta=function(e){return arguments.length?(r=typeof e==`function`?e:Hd(+e),_):r},_.filter=function(t){return arguments.length?(e=typeof t==`function`?t:Hd(!!t),_):e},_.touchable=function(e){return arguments.length?(i=typeof e==`function`?e:Hd(!!e),_):i},_.extent=function(e){return arguments.length?(t=typeof e==`function`?e:Hd([[+e[0][0],+e[0][1]],[+e[1][0],+e[1][1]]]),_):t},_.scaleExtent=function(e){return arguments.length?(a[0]=+e[0],a[1]=+e[1],_):[a[0],a[1]]},_.translateExtent=function(e){return arguments.length?(o[0][0]=+e[0][0],o[1][0]=+e[1][0],o[0][1]=+e[0][1],o[1][1]=+e[1][1],_):[[o[0][0],o[0][1]],[o[1][0],o[1][1]]]},_.constrain=function(e){return arguments.length?(n=e,_):n},_.duration=function(e){return arguments.length?(s=+e,_):s},_.interpolate=function(e){return arguments.length?(c=e,_):c},_.on=function(){var e=l.on.apply(l,arguments);return e===l?_:e},_.clickDistance=function(e){return arguments.length?(h=(e=+e)*e,_):Math.sqrt(h)},_.tapDistance=function(e){return arguments.length?(g=+e,_):g},_}var nf=864e5,rf=90,af=7,of=6.7,sf=170;function cf(e){return e.edges.map(({when:e,node:t})=>{let n=t.__typename===`Meeting`,r=n?t.name:`${t.speaker.name}: ${t.text}`,i=n?`${Re[t.kind]}, ${Ve[t.lifecycle]}`:`Statement`;return{id:t.id,href:I(n?`meetings`:`statements`,t.id),lane:n?`meeting`:`statement`,planned:n&&Ze(t.lifecycle),title:r,short:n?t.name:t.speaker.name,line:`${i}. ${r} ${wt(e)}${t.venue?`, ${t.venue.name}`:``}`,edtf:xt(e.edtf),start:e.earliest?Date.parse(e.earliest):null,end:e.latest?Date.parse(e.latest)+nf:null}})}function lf(e){let t=e.flatMap(e=>[e.start,e.end]).filter(e=>e!==null),n=t.length?Math.min(...t):Date.now()-365*nf,r=t.length?Math.max(...t):Date.now(),i=Math.max((r-n)*.02,nf);return[new Date(n-i),new Date(r+i)]}function uf(e){let t=new Map;for(let n of e){let e=n.start??n.end;if(e!==null){let r=new Date(n.start??e-nf).getUTCFullYear();t.set(r,[...t.get(r)??[],n])}}return[...t].sort(([e],[t])=>e-t).map(([e,t])=>{let n=t.filter(e=>e.start===null||e.end===null||e.end-e.start<100*nf);return{year:e,span:lf(n.length?n:t)}})}function df(e,t,n){let r=Math.max(110,Math.min(270,n*.3)),i=[],a=0,o=0;for(let s of[`meeting`,`statement`]){let c=[],l=e.filter(e=>e.lane===s).map(e=>pf(e,t,n,r));for(let{bar:e,from:t,to:r}of l.sort((e,t)=>e.from-t.from)){if(r<0||t>n)continue;let o=c.findIndex(e=>e<=t);o=o<0?c.length:o,c[o]=r+8,i.push({...e,row:a+o})}a+=Math.max(c.length,1),o=s===`meeting`?a:o}return{bars:i,rows:a,meetingRows:o}}function ff(e,t){return e.length<=t?e:`${e.slice(0,Math.max(t-2,1)).replace(/\s+\S*$/,``)} …`}function pf(e,t,n,r){let i=e.end===null?t(e.start??0)+rf:t(e.end),a=e.start===null?i-rf:t(e.start),o=Math.max(i-a,af),s=r<sf?e.short:e.title,c=ff(s,Math.floor(r/of)),l=c.length*of,u={entry:e,row:0,x:a,width:o,label:c},d=Math.min(a+o,n)-Math.max(a,0);if(e.start!==null&&e.end!==null&&d>l+14)return{bar:{...u,labelX:Math.max(a,0)+7,labelSide:`inside`},from:a,to:a+o};let[f,p]=[a-6,n-a-o-6];if(p<l&&f>p){let e=ff(s,Math.floor(Math.min(r,f)/of));return{bar:{...u,label:e,labelX:a-6,labelSide:`left`},from:a-e.length*of-6,to:a+o}}let m=ff(s,Math.floor(Math.min(r,Math.max(p,40))/of));return{bar:{...u,label:m,labelX:Math.max(a+o,0)+6,labelSide:`right`},from:a,to:a+o+6+m.length*of}}var mf=16;function hf(e){return e.planned?`none`:e.start===null?`url(#${e.lane}-open-start)`:e.end===null?`url(#${e.lane}-open-end)`:`currentColor`}function gf({bar:e,y:t,onPoint:n}){let{entry:r}=e,i=e.labelSide===`inside`;return R(`a`,{href:r.href,class:`bar bar-${r.lane}${r.planned?` bar-planned`:``}`,"aria-label":r.line,onMouseEnter:()=>n(r),onMouseLeave:()=>n(null),onFocus:()=>n(r),onBlur:()=>n(null),children:[R(`rect`,{class:`bar-target`,x:e.labelSide===`left`?e.labelX-e.label.length*of:e.x,y:t,width:e.width+(i?0:6+e.label.length*of),height:24}),R(`rect`,{class:`bar-shape`,x:e.x,y:t+4,width:e.width,height:mf,rx:`4`,fill:hf(r)}),R(`text`,{class:i?`bar-label bar-label-inside`:`bar-label`,x:e.labelX,y:t+16,"text-anchor":e.labelSide===`left`?`end`:`start`,children:e.label})]})}function _f(e){let[t,n]=F(720);return Te(()=>{if(!e.current)return;n(Math.round(e.current.clientWidth)||720);let t=new ResizeObserver(([e])=>e&&n(Math.round(e.contentRect.width)));return t.observe(e.current),()=>t.disconnect()},[]),t}var vf=30,yf=20;function bf({rows:e,onSpan:t}){let n=Ee(null),r=Ee(null),i=Ee(null),a=Ee(null),o=_f(n),[s,c]=F(Gd),[l,u]=F(null),d=De(()=>cf(e),[e]),f=De(()=>Os(lf(d),[Math.min(60,o*.06),o-Math.min(180,o*.3)]),[d,o]),p=s.rescaleX(f),{bars:m,rows:h,meetingRows:g}=df(d,e=>p(e),o),_=vf+h*26+40+8;we(()=>{r.current&&(a.current=tf().scaleExtent([1,600]).extent([[0,0],[o,1]]).translateExtent([[0,-1/0],[o,1/0]]).filter(wf).on(`zoom`,e=>c(e.transform)),W(r.current).call(a.current).on(`dblclick.zoom`,null))},[o]),we(()=>{i.current&&W(i.current).call(Rn(p).tickValues(xf(p,o)).tickFormat(e=>Sf(e)).tickSizeInner(-_).tickSizeOuter(0).tickPadding(8))});let v=e=>r.current&&a.current?.transform(W(r.current),e),y=e=>r.current&&a.current?.scaleBy(W(r.current),e),b=e=>r.current&&a.current?.translateBy(W(r.current),e*o/s.k,0),x=([e,t])=>{let n=Math.min(600,o*.62/Math.max(f(t)-f(e),1));v(Gd.translate(o*.08-f(e)*n,0).scale(n))},[S,C]=[p.invert(0),p.invert(o)].map(e=>e.toISOString().slice(0,10));return R(`div`,{class:`timeline`,ref:n,children:[R(`div`,{class:`toolbar`,role:`group`,"aria-label":`Part of the timeline`,children:[R(`button`,{type:`button`,onClick:()=>v(Gd),children:`All`}),uf(d).slice(-6).map(({year:e,span:t})=>R(`button`,{type:`button`,onClick:()=>x(t),children:e},e)),R(`span`,{class:`toolbar-gap`}),R(`button`,{type:`button`,"aria-label":`Earlier`,onClick:()=>b(.4),children:`←`}),R(`button`,{type:`button`,"aria-label":`Later`,onClick:()=>b(-.4),children:`→`}),R(`button`,{type:`button`,"aria-label":`Zoom out`,onClick:()=>y(1/2),children:`−`}),R(`button`,{type:`button`,"aria-label":`Zoom in`,onClick:()=>y(2),children:`+`}),t&&s.k>1&&R(`button`,{type:`button`,onClick:()=>t(S??``,C??``),children:`Only this span`})]}),R(`svg`,{ref:r,width:o,height:_,role:`group`,"aria-label":`Timeline of meetings and statements`,children:[R(`defs`,{children:[R(Cf,{lane:`meeting`}),R(Cf,{lane:`statement`})]}),R(`g`,{ref:i,class:`axis`,transform:`translate(0 24)`,"aria-hidden":`true`}),R(`text`,{class:`lane`,x:`0`,y:42,"aria-hidden":`true`,children:`Meetings`}),R(`text`,{class:`lane`,x:`0`,y:50+g*26+16,"aria-hidden":`true`,children:`Statements`}),R(`line`,{class:`lane-line`,x1:`0`,x2:o,y1:50+g*26+1,y2:50+g*26+1}),m.map(e=>R(gf,{bar:e,y:50+e.row*26+(e.entry.lane===`statement`?yf:0),onPoint:u},e.entry.id))]}),l?R(`p`,{class:`pointed`,children:l.line}):R(`p`,{class:`legend`,children:`Bars reach from the first to the last possible day. Faded ends are open; dashed meetings have not been held as far as recorded.`})]})}function xf(e,t){return e.ticks(Math.max(2,Math.round(t/120))).filter(e=>e.getUTCHours()===0&&e.getUTCMinutes()===0)}function Sf(e){return e.getUTCDate()===1?e.getUTCMonth()===0?String(e.getUTCFullYear()):e.toLocaleDateString(`en-GB`,{month:`short`,timeZone:`UTC`}):e.toLocaleDateString(`en-GB`,{day:`numeric`,month:`short`,timeZone:`UTC`})}function Cf({lane:e}){return R(y,{children:[R(`linearGradient`,{id:`${e}-open-start`,class:`bar-${e}`,children:[R(`stop`,{offset:`0`,"stop-color":`currentColor`,"stop-opacity":`0`}),R(`stop`,{offset:`1`,"stop-color":`currentColor`})]}),R(`linearGradient`,{id:`${e}-open-end`,class:`bar-${e}`,children:[R(`stop`,{offset:`0`,"stop-color":`currentColor`}),R(`stop`,{offset:`1`,"stop-color":`currentColor`,"stop-opacity":`0`})]})]})}function wf(e){return e instanceof WheelEvent?e.ctrlKey||e.metaKey:`touches`in e?e.touches.length>1:e.button===0}var Tf=new Map,Ef=60;function Df(e,t){Tf.delete(e),Tf.set(e,t);let n=Tf.keys().next().value;Tf.size>Ef&&n!==void 0&&Tf.delete(n)}function Of(e,t){let n=t===null?``:e.toString()+JSON.stringify(t),[r,i]=F({key:``}),[a,o]=F(0),s=Oe(()=>o(e=>e+1),[]);we(()=>{if(t===null||Tf.has(n))return;let r=new AbortController;return pt(e,t,r.signal).then(e=>{Df(n,e),i({key:n,data:e})},e=>{if(!r.signal.aborted){let t=e instanceof ft?e:new ft(`refused`,String(e));i({key:n,failure:t})}}),()=>r.abort()},[n,a]);let c=Tf.get(n);c!==void 0&&r.data!==c&&i({key:n,data:c});let l=c??r.data,u=r.key===n?r.failure:void 0;return{...l!==void 0&&t!==null?{data:l}:{},...u?{failure:u}:{},loading:t!==null&&c===void 0&&!u,retry:()=>{i({key:``}),s()}}}function kf(e){return e.length?`seen in it ${[...new Set(e.map(e=>xt(e.edtf)))].join(`; `)}`:``}function Af({from:e,until:t,attestedAt:n}){return[e?`took it ${wt(e)}`:``,t?`left it ${wt(t)}`:``,kf(n)].filter(Boolean).join(`; `)}function jf({actor:e}){return e.__typename===`Person`&&e.tenures.length>0?R(`section`,{"aria-labelledby":`offices`,children:[R(`h2`,{id:`offices`,children:`Offices`}),R(`ul`,{class:`rows`,children:e.tenures.map(e=>R(`li`,{children:[R(`strong`,{children:e.post.title}),R(`span`,{children:e.post.organization?R(vn,{actor:e.post.organization}):e.post.state&&R(vn,{actor:e.post.state})}),R(`span`,{class:`quiet`,children:Af(e)||`no source gives its bounds`})]},e.post.title))})]}):e.__typename===`Organization`?R(`section`,{"aria-label":`Belongs to`,children:[e.partOf&&R(`p`,{children:[`Part of `,R(vn,{actor:e.partOf}),`.`]}),e.state&&R(`p`,{children:[`Organ of `,R(vn,{actor:e.state}),`.`]}),e.posts.map(e=>R(`p`,{children:[e.title,`: `,e.tenures.map(({person:e},t)=>R(`span`,{children:[t>0&&`, `,R(vn,{actor:e})]},e.id))]},e.title))]}):null}function Mf({of:e,whole:t}){let n=`Loading ${e} …`;return R(`div`,{class:`loading`,role:`status`,children:[R(t?`h1`:`span`,{class:`visually-hidden`,children:n}),R(`p`,{class:`late`,children:`The API takes its time. What it answers will be shown here.`}),R(`div`,{class:`bone bone-wide`}),R(`div`,{class:`bone`}),R(`div`,{class:`bone bone-short`})]})}function Nf({title:e,whole:t,children:n}){return R(`div`,{class:`notice`,children:[R(t?`h1`:`h2`,{children:e}),n]})}function Pf({failure:e,retry:t}){return R(`div`,{class:`notice notice-problem`,role:`alert`,children:[R(`h1`,{children:e.kind===`unreachable`?`The API is down`:`The API refuses this question`}),R(`p`,{children:e.message}),e.kind===`unreachable`&&R(`p`,{children:`The facts come from it alone, so there is nothing to show until it answers again.`}),e.kind===`refused`&&R(`p`,{children:R(`a`,{href:`/`,children:`To the timeline, without filters`})}),R(`button`,{type:`button`,class:`button`,onClick:t,children:`Ask again`})]})}function Ff(e){we(()=>{document.title=e?`${e} – Communiqué`:`Communiqué`},[e])}function If({answer:e,kind:t,id:n,find:r,title:i,children:a}){let o=e.data?r(e.data):null;return Ff(o?i(o):e.data?`There is no such ${t}`:``),e.failure?R(Pf,{failure:e.failure,retry:e.retry}):e.data?o?R(`article`,{class:`record`,children:a(o,e.data)}):R(Nf,{whole:!0,title:`There is no such ${t}`,children:R(`p`,{children:[`No `,t,` has the id `,R(`code`,{children:n}),`. `,R(`a`,{href:`/`,children:`To the timeline`})]})}):R(Mf,{whole:!0,of:`the ${t}`})}var Lf=new WeakMap;function Rf({first:e,of:t,more:n,children:r}){let[i,a]=F({loading:!1,problem:``}),o=Ee(t);o.current=t,we(()=>{a({loading:!1,problem:``})},[t]);let s=Lf.get(t)??[],c=s.at(-1)??e,l=async()=>{a({loading:!0,problem:``});let e=``;try{let e=await n(c.pageInfo.endCursor);Lf.set(t,[...s,e])}catch(t){e=t instanceof Error?t.message:String(t)}o.current===t&&a({loading:!1,problem:e})};return R(y,{children:[r([e,...s].flatMap(e=>e.rows)),c.pageInfo.hasNextPage&&R(`p`,{class:`more`,children:R(`button`,{type:`button`,class:`button`,onClick:l,disabled:i.loading,children:i.loading?`Loading …`:`Show more`})}),i.problem&&R(`p`,{role:`alert`,class:`flag`,children:i.problem})]})}function zf({statement:e,evidence:t,without:n}){return R(`dl`,{class:`facts`,children:[R(`div`,{children:[R(`dt`,{children:`When`}),R(`dd`,{children:R(Sn,{when:e.saidAt})})]}),R(`div`,{children:[R(`dt`,{children:`Where`}),R(`dd`,{children:R(Bf,{statement:e})})]}),e.meeting&&e.meeting.id!==n&&R(`div`,{children:[R(`dt`,{children:`At`}),R(`dd`,{children:R(`a`,{href:I(`meetings`,e.meeting.id),children:e.meeting.name})})]}),R(`div`,{children:[R(`dt`,{children:`On the word of`}),R(`dd`,{children:[e.attribution.map(e=>R(`span`,{children:[R(yn,{party:e.reporter}),` `,R(`span`,{class:`quiet`,children:`via`}),` `]},e.reporter.name)),t&&R(gn,{evidence:t})]})]}),t&&R(`div`,{children:[R(`dt`,{children:`Check`}),R(`dd`,{children:R(hn,{verification:t.verification})})]})]})}function Bf({statement:e}){return e.venue?R(bn,{place:e.venue}):R(`span`,{class:`quiet`,children:e.occasion===`CALL`||e.occasion===`WRITTEN_STATEMENT`?Ue[e.occasion]:`not known`})}function Vf({quote:e,revision:t,without:n}){let{statement:r}=e;return R(`article`,{class:`card`,id:e.id,"aria-label":`Quote of ${r.speaker.name}`,children:[R(`blockquote`,{class:`words`,children:R(`a`,{href:`${I(`statements`,r.id)}#${e.id}`,children:R(`p`,{children:[`“`,e.text,`”`]})})}),R(`p`,{class:`byline`,children:[r.speaker,...r.coSpeakers].map(e=>R(xn,{party:e},e.asPrinted+e.name))}),R(Hf,{quote:e}),r.text!==e.text&&R(`p`,{class:`context`,children:[R(`span`,{class:`quiet`,children:`In: `}),r.text]}),r.status!==`CURRENT`&&R(`p`,{class:`flag`,children:[`This statement was `,Ge[r.status],`.`]}),R(zf,{statement:r,evidence:e.citation,without:n}),R(`footer`,{class:`actions`,children:[R(fn,{text:Ht(e,t),of:e.text}),R(pn,{document:rn,variables:{id:e.id},of:e.text})]})]})}function Hf({quote:e}){let{wordedBy:t}=e;return t.name===e.statement.speaker.name?null:R(`p`,{class:`flag`,children:[`Not the speaker’s own wording. Worded by: `,t.actor?R(vn,{actor:t.actor}):t.name,`.`]})}function Uf({statement:e,revision:t,without:n}){let r=e.quotes.find(t=>t.wordedBy.name!==e.speaker.name);return R(`article`,{class:`card`,"aria-label":`Statement of ${e.speaker.name}`,children:[R(`p`,{class:`tag`,children:We[e.form]}),R(`p`,{class:e.form===`DIRECT`?`words`:`words words-reported`,children:R(`a`,{href:I(`statements`,e.id),children:e.form===`DIRECT`?`“${e.text}”`:e.text})}),R(`p`,{class:`byline`,children:[e.speaker,...e.coSpeakers].map(e=>R(xn,{party:e},e.asPrinted+e.name))}),r&&R(Hf,{quote:{...r,statement:e}}),e.status!==`CURRENT`&&R(`p`,{class:`flag`,children:[`This statement was `,Ge[e.status],`.`]}),R(zf,{statement:e,evidence:e.citations[0],without:n}),R(`footer`,{class:`actions`,children:[R(fn,{text:Ut(e,t),of:e.text}),R(pn,{document:nn,variables:{id:e.id},of:e.text})]})]})}function Wf(e){return{rows:e?.nodes??[],pageInfo:e?.pageInfo??{hasNextPage:!1,endCursor:null}}}function Gf({id:e,title:t,statements:n,none:r,revision:i,without:a,more:o}){return R(`section`,{"aria-labelledby":e,children:[R(`h2`,{id:e,children:[t,` `,R(`span`,{class:`count`,children:n.total.value})]}),n.nodes.length===0&&R(`p`,{class:`quiet`,children:r}),R(Rf,{first:Wf(n),of:n,more:e=>o(e).then(Wf),children:e=>R(`div`,{class:`cards`,children:e.map(e=>R(Uf,{statement:e,revision:i,without:a},e.id))})})]})}function Kf(e){return e.__typename===`Organization`?Xe[e.kind]:e.__typename}function qf({id:e}){let t=ut(e);return R(If,{answer:Of(Kt,t),kind:`actor`,id:e,find:e=>e.actor,title:e=>e.name,children:(n,r)=>R(y,{children:[R(`header`,{class:`record-head`,children:[R(`p`,{class:`tag`,children:Kf(n)}),R(`h1`,{children:n.name}),n.names.length>0&&R(`p`,{class:`quiet`,children:[`Also printed as `,n.names.map(e=>`“${e.text}”`).join(`, `)]}),R(`p`,{class:`actions`,children:[R(fn,{text:Gt(n,r.dataset.revision),of:n.name}),R(pn,{document:Kt,variables:t,of:n.name}),R(`a`,{class:`action`,href:`/?actor=${n.id}`,children:`See it in the explorer`})]})]}),R(jf,{actor:n}),r.timeline.edges.length>0&&R(`section`,{class:`panel`,"aria-labelledby":`timeline`,children:[R(`h2`,{id:`timeline`,children:`Timeline`}),R(bf,{rows:r.timeline})]}),R(Jf,{actor:n}),R(Gf,{id:`said`,title:`Statements`,none:`None is recorded.`,statements:n.statements,revision:r.dataset.revision,more:t=>pt(Qt,{id:e,after:t}).then(e=>e.actor?.statements)}),r.about.total.value>0&&R(Gf,{id:`about`,title:`Said about ${n.name}`,none:``,statements:r.about,revision:r.dataset.revision,more:e=>pt(Xt,{filter:t.about,after:e}).then(e=>e.statements)}),R(`section`,{"aria-labelledby":`evidence`,children:[R(`h2`,{id:`evidence`,children:`Evidence`}),R(_n,{citations:n.citations})]})]})})}function Jf({actor:e}){let{meetings:t}=e;return R(`section`,{"aria-labelledby":`meetings`,children:[R(`h2`,{id:`meetings`,children:[`Meetings `,R(`span`,{class:`count`,children:t.total.value})]}),t.edges.length===0&&R(`p`,{class:`quiet`,children:`None is recorded.`}),R(`ul`,{class:`rows`,children:t.edges.map(({node:e,role:t,capacity:n})=>R(`li`,{children:[R(`a`,{href:I(`meetings`,e.id),children:e.name}),R(`span`,{class:`quiet`,children:[Re[e.kind],`, `,e.when?xt(e.when.edtf):`date not known`]}),R(`span`,{children:[He[t],n&&`, ${n.label}`,` `,R(Tn,{of:e})]})]},e.id+t))})]})}function Yf({data:e,view:t,variables:n}){let r=e.dataset.revision;switch(t.show){case`quotes`:return R(Zf,{list:e.quotes,more:e=>pt(Yt,{filter:n.quotes,sort:n.said,after:e}).then(e=>e.quotes),card:e=>R(Vf,{quote:e,revision:r},e.id)});case`paraphrases`:return R(Zf,{list:e.paraphrases,more:e=>pt(Xt,{filter:n.paraphrases,sort:n.said,after:e}).then(e=>e.statements),card:e=>R(Uf,{statement:e,revision:r},e.id)});case`meetings`:return R(Zf,{list:e.meetings,more:e=>pt(Zt,{filter:n.meetings,sort:n.met,after:e}).then(e=>e.meetings),card:e=>R(Cn,{meeting:e,revision:r},e.id)})}}function Xf({nodes:e,pageInfo:t}){return{rows:e??[],pageInfo:t}}function Zf({list:e,more:t,card:n}){return e.nodes?.length?R(`section`,{"aria-label":`Cards`,children:R(Rf,{first:Xf(e),of:e,more:e=>t(e).then(Xf),children:e=>R(`div`,{class:`cards`,children:e.map(n)})})}):R(Nf,{title:`Nothing fits these filters`,children:R(`p`,{children:`Clear one of them, or look under the other headings.`})})}function Qf(e){let[t,n]=F(()=>matchMedia(e).matches);return we(()=>{let t=matchMedia(e),r=()=>n(t.matches);return r(),t.addEventListener(`change`,r),()=>t.removeEventListener(`change`,r)},[e]),t}function $f(e){return R(`details`,{class:`fold`,open:Qf(`(min-width: 40.01rem)`)||it(e.filters),children:[R(`summary`,{children:`Filters`}),R(ep,{...e})]})}function ep({options:e,filters:t,onChange:n}){let r=e.actors.nodes;return R(`form`,{class:`filters`,"aria-label":`Filters`,onSubmit:e=>e.preventDefault(),children:[R(`label`,{children:[R(`span`,{children:`Actor`}),R(`select`,{value:t.actor,onChange:e=>n({actor:e.currentTarget.value}),children:[R(`option`,{value:``,children:`Anybody`}),R(tp,{label:`Persons`,options:r.filter(e=>e.__typename===`Person`)}),R(tp,{label:`Organizations`,options:r.filter(e=>e.__typename===`Organization`)}),R(tp,{label:`States`,options:r.filter(e=>e.__typename===`State`)})]})]}),R(`label`,{children:[R(`span`,{children:`Topic`}),R(`select`,{value:t.topic,onChange:e=>n({topic:e.currentTarget.value}),children:[R(`option`,{value:``,children:`Anything`}),np(e.topics.nodes,e=>e.broader?.id)]})]}),R(`label`,{children:[R(`span`,{children:`Country or place`}),R(`select`,{value:t.place,onChange:e=>n({place:e.currentTarget.value}),children:[R(`option`,{value:``,children:`Anywhere`}),np(e.places.nodes,e=>e.within?.id)]})]}),R(`label`,{children:[R(`span`,{children:`From`}),R(`input`,{type:`date`,value:t.from,max:t.to||void 0,onChange:e=>n({from:e.currentTarget.value})})]}),R(`label`,{children:[R(`span`,{children:`To`}),R(`input`,{type:`date`,value:t.to,min:t.from||void 0,onChange:e=>n({to:e.currentTarget.value})})]}),R(`button`,{type:`button`,class:`button`,disabled:!it(t),onClick:()=>n({actor:``,topic:``,place:``,from:``,to:``}),children:`Clear`})]})}function tp({label:e,options:t}){return R(`optgroup`,{label:e,children:t.map(e=>R(`option`,{value:e.id,children:e.name},e.id))})}function np(e,t){let n=new Set(e.map(e=>e.id)),r=(i,a)=>e.filter(e=>a===0?!n.has(t(e)??``):t(e)===i).flatMap(e=>[R(`option`,{value:e.id,children:` `.repeat(a)+e.name},e.id),...r(e.id,a+1)]);return r(void 0,0)}function rp({node:e,title:t}){let{id:n}=e;switch(e.__typename){case`Person`:case`Organization`:case`State`:return R(ip,{of:t,document:Kt,variables:ut(n),cite:({actor:e,dataset:t})=>e&&Gt(e,t.revision)});case`Meeting`:return R(ip,{of:t,document:Jt,variables:{id:n},cite:({meeting:e,dataset:t})=>e&&Wt(e,t.revision)});case`Statement`:return R(ip,{of:e.text,document:nn,variables:{id:n},cite:({statement:e,dataset:t})=>e&&Ut(e,t.revision)});case`Quote`:return R(ip,{of:e.text,document:rn,variables:{id:n},cite:({quote:e,dataset:t})=>e&&Ht(e,t.revision)});default:return null}}function ip({of:e,document:t,variables:n,cite:r}){return R(`p`,{class:`actions`,children:[R(fn,{text:async()=>{let e=r(await pt(t,n));if(e===null)throw Error(`The record is not there any more.`);return e},of:e}),R(pn,{document:t,variables:n,of:e})]})}function ap({text:e,matches:t}){let n=Array.from(e),r=(e,t)=>n.slice(e,t).join(``),i=0;return R(`span`,{children:[t.map(({start:e,end:t})=>{let n=r(i,e);return i=t,R(y,{children:[n,R(`mark`,{children:r(e,t)})]})}),r(i)]})}function op({node:e,date:t,highlights:n}){let r=lp(e),i=cp(e),a=e.__typename===`Quote`||e.__typename===`Statement`;return R(y,{children:[R(`p`,{class:`tag`,children:[e.__typename,t&&` · ${t}`]}),R(`p`,{class:`hit-title`,children:r?R(`a`,{href:r,children:i}):i}),a&&!n.some(({field:e})=>e===`text`)&&R(`p`,{class:`fragment`,children:e.text}),n.map((e,t)=>R(`p`,{class:`fragment`,children:[e.field!==`text`&&R(`span`,{class:`quiet`,children:[sp[e.field]??e.field,`: `]}),R(ap,{text:e.fragment,matches:e.matches})]},t)),R(rp,{node:e,title:i})]})}var sp={names:`also named`,speaker:`speaker as printed`,quotes:`quoted`};function cp(e){switch(e.__typename){case`Topic`:return e.topicLabel;case`Quote`:case`Statement`:return e.speaker.name;case`Meeting`:return e.name;default:return e.label}}function lp(e){switch(e.__typename){case`Person`:case`Organization`:case`State`:return I(`actors`,e.id);case`Meeting`:return I(`meetings`,e.id);case`Statement`:return I(`statements`,e.id);case`Quote`:return`${I(`statements`,e.statement.id)}#${e.id}`;case`Topic`:return`/?topic=${encodeURIComponent(e.id)}`;case`Place`:return`/?place=${encodeURIComponent(e.id)}`;case`Post`:{let t=e.tenures[0]?.person.id??e.organization?.id??e.state?.id;return t?I(`actors`,t):null}case`Source`:return e.url}}function up({search:e}){return{rows:e.edges,pageInfo:e.pageInfo}}function dp({view:e}){let t=[...e.q.trim()].slice(0,200).join(``),n=t?{text:t,kinds:e.kind?[e.kind]:null,filter:lt(e)}:null,{data:r,failure:i,loading:a,retry:o}=Of(tn,n);if(i)return R(Pf,{failure:i,retry:o});if(!r||!n)return R(Mf,{of:`what was found`});let{search:s}=r;return R(`section`,{class:`results`,"aria-labelledby":`found`,"aria-busy":a,children:[R(`div`,{class:`section-head`,children:[R(`h2`,{id:`found`,"aria-live":`polite`,children:a?`Searching for “${t}” …`:`${s.total.value} found for “${t}”${it(e)?`, within the filters`:``}`}),R(pn,{document:tn,variables:n,of:`search for ${t}`})]}),R(fp,{view:e,counts:r.all.facets[0]?.values??[]}),s.fuzzy&&s.edges.length>0&&R(`p`,{class:`flag`,children:`No record has these words. These have words that are spelt much alike.`}),s.edges.length===0&&R(Nf,{title:e.kind?`Among the ${Le[e.kind][1].toLowerCase()} none has these words`:`Nothing has these words`,children:R(`p`,{children:`Try fewer words, or a name. Words in quotation marks must stand next to each other.`})}),R(Rf,{first:up(r),of:r,more:e=>pt(tn,{...n,after:e}).then(up),children:e=>R(`ol`,{class:`hits`,children:e.map(({node:e,highlights:t})=>R(`li`,{class:`hit`,children:R(op,{node:e,date:pp(e),highlights:t})},e.id))})})]})}function fp({view:e,counts:t}){return t.length<2&&!e.kind?null:R(`nav`,{class:`chips`,"aria-label":`Kinds of records`,children:[{value:``,count:t.reduce((e,{count:t})=>e+t,0)},...t].map(({value:t,count:n})=>R(`a`,{class:`chip`,href:rt({...e,kind:t}),"aria-current":e.kind===t?`page`:void 0,children:[t?Le[t][1]:`All`,` `,R(`span`,{class:`count`,children:n})]},t))})}function pp(e){let t=`saidAt`in e?e.saidAt:`statement`in e?e.statement.saidAt:`when`in e?e.when:`publishedAt`in e?e.publishedAt:null;return t?xt(t.edtf):``}var G=1e-6,mp=1e-12,K=Math.PI,q=K/2,hp=K/4,J=K*2,gp=180/K,Y=K/180,X=Math.abs,_p=Math.atan,vp=Math.atan2,Z=Math.cos,Q=Math.sin,yp=Math.sign||function(e){return e>0?1:e<0?-1:0},bp=Math.sqrt;function xp(e){return e>1?0:e<-1?K:Math.acos(e)}function Sp(e){return e>1?q:e<-1?-q:Math.asin(e)}function $(){}function Cp(e,t){e&&Tp.hasOwnProperty(e.type)&&Tp[e.type](e,t)}var wp={Feature:function(e,t){Cp(e.geometry,t)},FeatureCollection:function(e,t){for(var n=e.features,r=-1,i=n.length;++r<i;)Cp(n[r].geometry,t)}},Tp={Sphere:function(e,t){t.sphere()},Point:function(e,t){e=e.coordinates,t.point(e[0],e[1],e[2])},MultiPoint:function(e,t){for(var n=e.coordinates,r=-1,i=n.length;++r<i;)e=n[r],t.point(e[0],e[1],e[2])},LineString:function(e,t){Ep(e.coordinates,t,0)},MultiLineString:function(e,t){for(var n=e.coordinates,r=-1,i=n.length;++r<i;)Ep(n[r],t,0)},Polygon:function(e,t){Dp(e.coordinates,t)},MultiPolygon:function(e,t){for(var n=e.coordinates,r=-1,i=n.length;++r<i;)Dp(n[r],t)},GeometryCollection:function(e,t){for(var n=e.geometries,r=-1,i=n.length;++r<i;)Cp(n[r],t)}};function Ep(e,t,n){var r=-1,i=e.length-n,a;for(t.lineStart();++r<i;)a=e[r],t.point(a[0],a[1],a[2]);t.lineEnd()}function Dp(e,t){var n=-1,r=e.length;for(t.polygonStart();++n<r;)Ep(e[n],t,1);t.polygonEnd()}function Op(e,t){e&&wp.hasOwnProperty(e.type)?wp[e.type](e,t):Cp(e,t)}new Kn,new Kn;function kp(e){return[vp(e[1],e[0]),Sp(e[2])]}function Ap(e){var t=e[0],n=e[1],r=Z(n);return[r*Z(t),r*Q(t),Q(n)]}function jp(e,t){return e[0]*t[0]+e[1]*t[1]+e[2]*t[2]}function Mp(e,t){return[e[1]*t[2]-e[2]*t[1],e[2]*t[0]-e[0]*t[2],e[0]*t[1]-e[1]*t[0]]}function Np(e,t){e[0]+=t[0],e[1]+=t[1],e[2]+=t[2]}function Pp(e,t){return[e[0]*t,e[1]*t,e[2]*t]}function Fp(e){var t=bp(e[0]*e[0]+e[1]*e[1]+e[2]*e[2]);e[0]/=t,e[1]/=t,e[2]/=t}function Ip(e,t){function n(n,r){return n=e(n,r),t(n[0],n[1])}return e.invert&&t.invert&&(n.invert=function(n,r){return n=t.invert(n,r),n&&e.invert(n[0],n[1])}),n}function Lp(e,t){return X(e)>K&&(e-=Math.round(e/J)*J),[e,t]}Lp.invert=Lp;function Rp(e,t,n){return(e%=J)?t||n?Ip(Bp(e),Vp(t,n)):Bp(e):t||n?Vp(t,n):Lp}function zp(e){return function(t,n){return t+=e,X(t)>K&&(t-=Math.round(t/J)*J),[t,n]}}function Bp(e){var t=zp(e);return t.invert=zp(-e),t}function Vp(e,t){var n=Z(e),r=Q(e),i=Z(t),a=Q(t);function o(e,t){var o=Z(t),s=Z(e)*o,c=Q(e)*o,l=Q(t),u=l*n+s*r;return[vp(c*i-u*a,s*n-l*r),Sp(u*i+c*a)]}return o.invert=function(e,t){var o=Z(t),s=Z(e)*o,c=Q(e)*o,l=Q(t),u=l*i-c*a;return[vp(c*i+l*a,s*n+u*r),Sp(u*n-s*r)]},o}function Hp(e,t,n,r,i,a){if(n){var o=Z(t),s=Q(t),c=r*n;i==null?(i=t+r*J,a=t-c/2):(i=Up(o,i),a=Up(o,a),(r>0?i<a:i>a)&&(i+=r*J));for(var l,u=i;r>0?u>a:u<a;u-=c)l=kp([o,-s*Z(u),-s*Q(u)]),e.point(l[0],l[1])}}function Up(e,t){t=Ap(t),t[0]-=e,Fp(t);var n=xp(-t[1]);return((-t[2]<0?-n:n)+J-G)%J}function Wp(){var e=[],t;return{point:function(e,n,r){t.push([e,n,r])},lineStart:function(){e.push(t=[])},lineEnd:$,rejoin:function(){e.length>1&&e.push(e.pop().concat(e.shift()))},result:function(){var n=e;return e=[],t=null,n}}}function Gp(e,t){return X(e[0]-t[0])<G&&X(e[1]-t[1])<G}function Kp(e,t,n,r){this.x=e,this.z=t,this.o=n,this.e=r,this.v=!1,this.n=this.p=null}function qp(e,t,n,r,i){var a=[],o=[],s,c;if(e.forEach(function(e){if(!((t=e.length-1)<=0)){var t,n=e[0],r=e[t],c;if(Gp(n,r)){if(!n[2]&&!r[2]){for(i.lineStart(),s=0;s<t;++s)i.point((n=e[s])[0],n[1]);i.lineEnd();return}r[0]+=2*G}a.push(c=new Kp(n,e,null,!0)),o.push(c.o=new Kp(n,null,c,!1)),a.push(c=new Kp(r,e,null,!1)),o.push(c.o=new Kp(r,null,c,!0))}}),a.length){for(o.sort(t),Jp(a),Jp(o),s=0,c=o.length;s<c;++s)o[s].e=n=!n;for(var l=a[0],u,d;;){for(var f=l,p=!0;f.v;)if((f=f.n)===l)return;u=f.z,i.lineStart();do{if(f.v=f.o.v=!0,f.e){if(p)for(s=0,c=u.length;s<c;++s)i.point((d=u[s])[0],d[1]);else r(f.x,f.n.x,1,i);f=f.n}else{if(p)for(u=f.p.z,s=u.length-1;s>=0;--s)i.point((d=u[s])[0],d[1]);else r(f.x,f.p.x,-1,i);f=f.p}f=f.o,u=f.z,p=!p}while(!f.v);i.lineEnd()}}}function Jp(e){if(t=e.length){for(var t,n=0,r=e[0],i;++n<t;)r.n=i=e[n],i.p=r,r=i;r.n=i=e[0],i.p=r}}function Yp(e){return X(e[0])<=K?e[0]:yp(e[0])*((X(e[0])+K)%J-K)}function Xp(e,t){var n=Yp(t),r=t[1],i=Q(r),a=[Q(n),-Z(n),0],o=0,s=0,c=new Kn;i===1?r=q+G:i===-1&&(r=-q-G);for(var l=0,u=e.length;l<u;++l)if(f=(d=e[l]).length)for(var d,f,p=d[f-1],m=Yp(p),h=p[1]/2+hp,g=Q(h),_=Z(h),v=0;v<f;++v,m=b,g=S,_=C,p=y){var y=d[v],b=Yp(y),x=y[1]/2+hp,S=Q(x),C=Z(x),w=b-m,T=w>=0?1:-1,E=T*w,D=E>K,O=g*S;if(c.add(vp(O*T*Q(E),_*C+O*Z(E))),o+=D?w+T*J:w,D^m>=n^b>=n){var k=Mp(Ap(p),Ap(y));Fp(k);var A=Mp(a,k);Fp(A);var j=(D^w>=0?-1:1)*Sp(A[2]);(r>j||r===j&&(k[0]||k[1]))&&(s+=D^w>=0?1:-1)}}return(o<-G||o<G&&c<-mp)^s&1}function Zp(e,t,n,r){return function(i){var a=t(i),o=Wp(),s=t(o),c=!1,l,u,d,f={point:p,lineStart:h,lineEnd:g,polygonStart:function(){f.point=_,f.lineStart=v,f.lineEnd=y,u=[],l=[]},polygonEnd:function(){f.point=p,f.lineStart=h,f.lineEnd=g,u=er(u);var e=Xp(l,r);u.length?(c||=(i.polygonStart(),!0),qp(u,$p,e,n,i)):e&&(c||=(i.polygonStart(),!0),i.lineStart(),n(null,null,1,i),i.lineEnd()),c&&=(i.polygonEnd(),!1),u=l=null},sphere:function(){i.polygonStart(),i.lineStart(),n(null,null,1,i),i.lineEnd(),i.polygonEnd()}};function p(t,n){e(t,n)&&i.point(t,n)}function m(e,t){a.point(e,t)}function h(){f.point=m,a.lineStart()}function g(){f.point=p,a.lineEnd()}function _(e,t){d.push([e,t]),s.point(e,t)}function v(){s.lineStart(),d=[]}function y(){_(d[0][0],d[0][1]),s.lineEnd();var e=s.clean(),t=o.result(),n,r=t.length,a,f,p;if(d.pop(),l.push(d),d=null,r){if(e&1){if(f=t[0],(a=f.length-1)>0){for(c||=(i.polygonStart(),!0),i.lineStart(),n=0;n<a;++n)i.point((p=f[n])[0],p[1]);i.lineEnd()}}else r>1&&e&2&&t.push(t.pop().concat(t.shift())),u.push(t.filter(Qp))}}return f}}function Qp(e){return e.length>1}function $p(e,t){return((e=e.x)[0]<0?e[1]-q-G:q-e[1])-((t=t.x)[0]<0?t[1]-q-G:q-t[1])}var em=Zp(function(){return!0},tm,rm,[-K,-q]);function tm(e){var t=NaN,n=NaN,r=NaN,i;return{lineStart:function(){e.lineStart(),i=1},point:function(a,o){var s=a>0?K:-K,c=X(a-t);X(c-K)<G?(e.point(t,n=(n+o)/2>0?q:-q),e.point(r,n),e.lineEnd(),e.lineStart(),e.point(s,n),e.point(a,n),i=0):r!==s&&c>=K&&(X(t-r)<G&&(t-=r*G),X(a-s)<G&&(a-=s*G),n=nm(t,n,a,o),e.point(r,n),e.lineEnd(),e.lineStart(),e.point(s,n),i=0),e.point(t=a,n=o),r=s},lineEnd:function(){e.lineEnd(),t=n=NaN},clean:function(){return 2-i}}}function nm(e,t,n,r){var i,a,o=Q(e-n);return X(o)>G?_p((Q(t)*(a=Z(r))*Q(n)-Q(r)*(i=Z(t))*Q(e))/(i*a*o)):(t+r)/2}function rm(e,t,n,r){var i;if(e==null)i=n*q,r.point(-K,i),r.point(0,i),r.point(K,i),r.point(K,0),r.point(K,-i),r.point(0,-i),r.point(-K,-i),r.point(-K,0),r.point(-K,i);else if(X(e[0]-t[0])>G){var a=e[0]<t[0]?K:-K;i=n*a/2,r.point(-a,i),r.point(0,i),r.point(a,i)}else r.point(t[0],t[1])}function im(e){var t=Z(e),n=2*Y,r=t>0,i=X(t)>G;function a(t,r,i,a){Hp(a,e,n,i,t,r)}function o(e,n){return Z(e)*Z(n)>t}function s(e){var t,n,a,s,u;return{lineStart:function(){s=a=!1,u=1},point:function(d,f){var p=[d,f],m,h=o(d,f),g=r?h?0:l(d,f):h?l(d+(d<0?K:-K),f):0;if(!t&&(s=a=h)&&e.lineStart(),h!==a&&(m=c(t,p),(!m||Gp(t,m)||Gp(p,m))&&(p[2]=1)),h!==a)u=0,h?(e.lineStart(),m=c(p,t),e.point(m[0],m[1])):(m=c(t,p),e.point(m[0],m[1],2),e.lineEnd()),t=m;else if(i&&t&&r^h){var _;!(g&n)&&(_=c(p,t,!0))&&(u=0,r?(e.lineStart(),e.point(_[0][0],_[0][1]),e.point(_[1][0],_[1][1]),e.lineEnd()):(e.point(_[1][0],_[1][1]),e.lineEnd(),e.lineStart(),e.point(_[0][0],_[0][1],3)))}!h||t&&Gp(t,p)||e.point(p[0],p[1]),t=p,a=h,n=g},lineEnd:function(){a&&e.lineEnd(),t=null},clean:function(){return u|(s&&a)<<1}}}function c(e,n,r){var i=Ap(e),a=Ap(n),o=[1,0,0],s=Mp(i,a),c=jp(s,s),l=s[0],u=c-l*l;if(!u)return!r&&e;var d=t*c/u,f=-t*l/u,p=Mp(o,s),m=Pp(o,d);Np(m,Pp(s,f));var h=p,g=jp(m,h),_=jp(h,h),v=g*g-_*(jp(m,m)-1);if(!(v<0)){var y=bp(v),b=Pp(h,(-g-y)/_);if(Np(b,m),b=kp(b),!r)return b;var x=e[0],S=n[0],C=e[1],w=n[1],T;S<x&&(T=x,x=S,S=T);var E=S-x,D=X(E-K)<G,O=D||E<G;if(!D&&w<C&&(T=C,C=w,w=T),O?D?C+w>0^b[1]<(X(b[0]-x)<G?C:w):C<=b[1]&&b[1]<=w:E>K^(x<=b[0]&&b[0]<=S)){var k=Pp(h,(-g+y)/_);return Np(k,m),[b,kp(k)]}}}function l(t,n){var i=r?e:K-e,a=0;return t<-i?a|=1:t>i&&(a|=2),n<-i?a|=4:n>i&&(a|=8),a}return Zp(o,s,a,r?[0,-e]:[-K,e-K])}function am(e,t,n,r,i,a){var o=e[0],s=e[1],c=t[0],l=t[1],u=0,d=1,f=c-o,p=l-s,m=n-o;if(!(!f&&m>0)){if(m/=f,f<0){if(m<u)return;m<d&&(d=m)}else if(f>0){if(m>d)return;m>u&&(u=m)}if(m=i-o,!(!f&&m<0)){if(m/=f,f<0){if(m>d)return;m>u&&(u=m)}else if(f>0){if(m<u)return;m<d&&(d=m)}if(m=r-s,!(!p&&m>0)){if(m/=p,p<0){if(m<u)return;m<d&&(d=m)}else if(p>0){if(m>d)return;m>u&&(u=m)}if(m=a-s,!(!p&&m<0)){if(m/=p,p<0){if(m>d)return;m>u&&(u=m)}else if(p>0){if(m<u)return;m<d&&(d=m)}return u>0&&(e[0]=o+u*f,e[1]=s+u*p),d<1&&(t[0]=o+d*f,t[1]=s+d*p),!0}}}}}var om=1e9,sm=-om;function cm(e,t,n,r){function i(i,a){return e<=i&&i<=n&&t<=a&&a<=r}function a(i,a,s,l){var u=0,d=0;if(i==null||(u=o(i,s))!==(d=o(a,s))||c(i,a)<0^s>0)do l.point(u===0||u===3?e:n,u>1?r:t);while((u=(u+s+4)%4)!==d);else l.point(a[0],a[1])}function o(r,i){return X(r[0]-e)<G?i>0?0:3:X(r[0]-n)<G?i>0?2:1:X(r[1]-t)<G?+(i>0):i>0?3:2}function s(e,t){return c(e.x,t.x)}function c(e,t){var n=o(e,1),r=o(t,1);return n===r?n===0?t[1]-e[1]:n===1?e[0]-t[0]:n===2?e[1]-t[1]:t[0]-e[0]:n-r}return function(o){var c=o,l=Wp(),u,d,f,p,m,h,g,_,v,y,b,x={point:S,lineStart:E,lineEnd:D,polygonStart:w,polygonEnd:T};function S(e,t){i(e,t)&&c.point(e,t)}function C(){for(var t=0,n=0,i=d.length;n<i;++n)for(var a=d[n],o=1,s=a.length,c=a[0],l,u,f=c[0],p=c[1];o<s;++o)l=f,u=p,c=a[o],f=c[0],p=c[1],u<=r?p>r&&(f-l)*(r-u)>(p-u)*(e-l)&&++t:p<=r&&(f-l)*(r-u)<(p-u)*(e-l)&&--t;return t}function w(){c=l,u=[],d=[],b=!0}function T(){var e=C(),t=b&&e,n=(u=er(u)).length;(t||n)&&(o.polygonStart(),t&&(o.lineStart(),a(null,null,1,o),o.lineEnd()),n&&qp(u,s,e,a,o),o.polygonEnd()),c=o,u=d=f=null}function E(){x.point=O,d&&d.push(f=[]),y=!0,v=!1,g=_=NaN}function D(){u&&(O(p,m),h&&v&&l.rejoin(),u.push(l.result())),x.point=S,v&&c.lineEnd()}function O(a,o){var s=i(a,o);if(d&&f.push([a,o]),y)p=a,m=o,h=s,y=!1,s&&(c.lineStart(),c.point(a,o));else if(s&&v)c.point(a,o);else{var l=[g=Math.max(sm,Math.min(om,g)),_=Math.max(sm,Math.min(om,_))],u=[a=Math.max(sm,Math.min(om,a)),o=Math.max(sm,Math.min(om,o))];am(l,u,e,t,n,r)?(v||(c.lineStart(),c.point(l[0],l[1])),c.point(u[0],u[1]),s||c.lineEnd(),b=!1):s&&(c.lineStart(),c.point(a,o),b=!1)}g=a,_=o,v=s}return x}}var lm=e=>e,um=new Kn,dm=new Kn,fm,pm,mm,hm,gm={point:$,lineStart:$,lineEnd:$,polygonStart:function(){gm.lineStart=_m,gm.lineEnd=bm},polygonEnd:function(){gm.lineStart=gm.lineEnd=gm.point=$,um.add(X(dm)),dm=new Kn},result:function(){var e=um/2;return um=new Kn,e}};function _m(){gm.point=vm}function vm(e,t){gm.point=ym,fm=mm=e,pm=hm=t}function ym(e,t){dm.add(hm*e-mm*t),mm=e,hm=t}function bm(){ym(fm,pm)}var xm=1/0,Sm=xm,Cm=-xm,wm=Cm,Tm={point:Em,lineStart:$,lineEnd:$,polygonStart:$,polygonEnd:$,result:function(){var e=[[xm,Sm],[Cm,wm]];return Cm=wm=-(Sm=xm=1/0),e}};function Em(e,t){e<xm&&(xm=e),e>Cm&&(Cm=e),t<Sm&&(Sm=t),t>wm&&(wm=t)}var Dm=0,Om=0,km=0,Am=0,jm=0,Mm=0,Nm=0,Pm=0,Fm=0,Im,Lm,Rm,zm,Bm={point:Vm,lineStart:Hm,lineEnd:Gm,polygonStart:function(){Bm.lineStart=Km,Bm.lineEnd=qm},polygonEnd:function(){Bm.point=Vm,Bm.lineStart=Hm,Bm.lineEnd=Gm},result:function(){var e=Fm?[Nm/Fm,Pm/Fm]:Mm?[Am/Mm,jm/Mm]:km?[Dm/km,Om/km]:[NaN,NaN];return Dm=Om=km=Am=jm=Mm=Nm=Pm=Fm=0,e}};function Vm(e,t){Dm+=e,Om+=t,++km}function Hm(){Bm.point=Um}function Um(e,t){Bm.point=Wm,Vm(Rm=e,zm=t)}function Wm(e,t){var n=e-Rm,r=t-zm,i=bp(n*n+r*r);Am+=i*(Rm+e)/2,jm+=i*(zm+t)/2,Mm+=i,Vm(Rm=e,zm=t)}function Gm(){Bm.point=Vm}function Km(){Bm.point=Jm}function qm(){Ym(Im,Lm)}function Jm(e,t){Bm.point=Ym,Vm(Im=Rm=e,Lm=zm=t)}function Ym(e,t){var n=e-Rm,r=t-zm,i=bp(n*n+r*r);Am+=i*(Rm+e)/2,jm+=i*(zm+t)/2,Mm+=i,i=zm*e-Rm*t,Nm+=i*(Rm+e),Pm+=i*(zm+t),Fm+=i*3,Vm(Rm=e,zm=t)}function Xm(e){this._context=e}Xm.prototype={_radius:4.5,pointRadius:function(e){return this._radius=e,this},polygonStart:function(){this._line=0},polygonEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){this._line===0&&this._context.closePath(),this._point=NaN},point:function(e,t){switch(this._point){case 0:this._context.moveTo(e,t),this._point=1;break;case 1:this._context.lineTo(e,t);break;default:this._context.moveTo(e+this._radius,t),this._context.arc(e,t,this._radius,0,J)}},result:$};var Zm=new Kn,Qm,$m,eh,th,nh,rh={point:$,lineStart:function(){rh.point=ih},lineEnd:function(){Qm&&ah($m,eh),rh.point=$},polygonStart:function(){Qm=!0},polygonEnd:function(){Qm=null},result:function(){var e=+Zm;return Zm=new Kn,e}};function ih(e,t){rh.point=ah,$m=th=e,eh=nh=t}function ah(e,t){th-=e,nh-=t,Zm.add(bp(th*th+nh*nh)),th=e,nh=t}var oh,sh,ch,lh,uh=class{constructor(e){this._append=e==null?dh:fh(e),this._radius=4.5,this._=``}pointRadius(e){return this._radius=+e,this}polygonStart(){this._line=0}polygonEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){this._line===0&&(this._+=`Z`),this._point=NaN}point(e,t){switch(this._point){case 0:this._append`M${e},${t}`,this._point=1;break;case 1:this._append`L${e},${t}`;break;default:if(this._append`M${e},${t}`,this._radius!==ch||this._append!==sh){let e=this._radius,t=this._;this._=``,this._append`m0,${e}a${e},${e} 0 1,1 0,${-2*e}a${e},${e} 0 1,1 0,${2*e}z`,ch=e,sh=this._append,lh=this._,this._=t}this._+=lh}}result(){let e=this._;return this._=``,e.length?e:null}};function dh(e){let t=1;this._+=e[0];for(let n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function fh(e){let t=Math.floor(e);if(!(t>=0))throw RangeError(`invalid digits: ${e}`);if(t>15)return dh;if(t!==oh){let e=10**t;oh=t,sh=function(t){let n=1;this._+=t[0];for(let r=t.length;n<r;++n)this._+=Math.round(arguments[n]*e)/e+t[n]}}return sh}function ph(e,t){let n=3,r=4.5,i,a;function o(e){return e&&(typeof r==`function`&&a.pointRadius(+r.apply(this,arguments)),Op(e,i(a))),a.result()}return o.area=function(e){return Op(e,i(gm)),gm.result()},o.measure=function(e){return Op(e,i(rh)),rh.result()},o.bounds=function(e){return Op(e,i(Tm)),Tm.result()},o.centroid=function(e){return Op(e,i(Bm)),Bm.result()},o.projection=function(t){return arguments.length?(i=t==null?(e=null,lm):(e=t).stream,o):e},o.context=function(e){return arguments.length?(a=e==null?(t=null,new uh(n)):new Xm(t=e),typeof r!=`function`&&a.pointRadius(r),o):t},o.pointRadius=function(e){return arguments.length?(r=typeof e==`function`?e:(a.pointRadius(+e),+e),o):r},o.digits=function(e){if(!arguments.length)return n;if(e==null)n=null;else{let t=Math.floor(e);if(!(t>=0))throw RangeError(`invalid digits: ${e}`);n=t}return t===null&&(a=new uh(n)),o},o.projection(e).digits(n).context(t)}function mh(e){return function(t){var n=new hh;for(var r in e)n[r]=e[r];return n.stream=t,n}}function hh(){}hh.prototype={constructor:hh,point:function(e,t){this.stream.point(e,t)},sphere:function(){this.stream.sphere()},lineStart:function(){this.stream.lineStart()},lineEnd:function(){this.stream.lineEnd()},polygonStart:function(){this.stream.polygonStart()},polygonEnd:function(){this.stream.polygonEnd()}};function gh(e,t,n){var r=e.clipExtent&&e.clipExtent();return e.scale(150).translate([0,0]),r!=null&&e.clipExtent(null),Op(n,e.stream(Tm)),t(Tm.result()),r!=null&&e.clipExtent(r),e}function _h(e,t,n){return gh(e,function(n){var r=t[1][0]-t[0][0],i=t[1][1]-t[0][1],a=Math.min(r/(n[1][0]-n[0][0]),i/(n[1][1]-n[0][1])),o=+t[0][0]+(r-a*(n[1][0]+n[0][0]))/2,s=+t[0][1]+(i-a*(n[1][1]+n[0][1]))/2;e.scale(150*a).translate([o,s])},n)}function vh(e,t,n){return _h(e,[[0,0],t],n)}function yh(e,t,n){return gh(e,function(n){var r=+t,i=r/(n[1][0]-n[0][0]),a=(r-i*(n[1][0]+n[0][0]))/2,o=-i*n[0][1];e.scale(150*i).translate([a,o])},n)}function bh(e,t,n){return gh(e,function(n){var r=+t,i=r/(n[1][1]-n[0][1]),a=-i*n[0][0],o=(r-i*(n[1][1]+n[0][1]))/2;e.scale(150*i).translate([a,o])},n)}var xh=16,Sh=Z(30*Y);function Ch(e,t){return+t?Th(e,t):wh(e)}function wh(e){return mh({point:function(t,n){t=e(t,n),this.stream.point(t[0],t[1])}})}function Th(e,t){function n(r,i,a,o,s,c,l,u,d,f,p,m,h,g){var _=l-r,v=u-i,y=_*_+v*v;if(y>4*t&&h--){var b=o+f,x=s+p,S=c+m,C=bp(b*b+x*x+S*S),w=Sp(S/=C),T=X(X(S)-1)<G||X(a-d)<G?(a+d)/2:vp(x,b),E=e(T,w),D=E[0],O=E[1],k=D-r,A=O-i,j=v*k-_*A;(j*j/y>t||X((_*k+v*A)/y-.5)>.3||o*f+s*p+c*m<Sh)&&(n(r,i,a,o,s,c,D,O,T,b/=C,x/=C,S,h,g),g.point(D,O),n(D,O,T,b,x,S,l,u,d,f,p,m,h,g))}}return function(t){var r,i,a,o,s,c,l,u,d,f,p,m,h={point:g,lineStart:_,lineEnd:y,polygonStart:function(){t.polygonStart(),h.lineStart=b},polygonEnd:function(){t.polygonEnd(),h.lineStart=_}};function g(n,r){n=e(n,r),t.point(n[0],n[1])}function _(){u=NaN,h.point=v,t.lineStart()}function v(r,i){var a=Ap([r,i]),o=e(r,i);n(u,d,l,f,p,m,u=o[0],d=o[1],l=r,f=a[0],p=a[1],m=a[2],xh,t),t.point(u,d)}function y(){h.point=g,t.lineEnd()}function b(){_(),h.point=x,h.lineEnd=S}function x(e,t){v(r=e,t),i=u,a=d,o=f,s=p,c=m,h.point=v}function S(){n(u,d,l,f,p,m,i,a,r,o,s,c,xh,t),h.lineEnd=y,y()}return h}}var Eh=mh({point:function(e,t){this.stream.point(e*Y,t*Y)}});function Dh(e){return mh({point:function(t,n){var r=e(t,n);return this.stream.point(r[0],r[1])}})}function Oh(e,t,n,r,i){function a(a,o){return a*=r,o*=i,[t+e*a,n-e*o]}return a.invert=function(a,o){return[(a-t)/e*r,(n-o)/e*i]},a}function kh(e,t,n,r,i,a){if(!a)return Oh(e,t,n,r,i);var o=Z(a),s=Q(a),c=o*e,l=s*e,u=o/e,d=s/e,f=(s*n-o*t)/e,p=(s*t+o*n)/e;function m(e,a){return e*=r,a*=i,[c*e-l*a+t,n-l*e-c*a]}return m.invert=function(e,t){return[r*(u*e-d*t+f),i*(p-d*e-u*t)]},m}function Ah(e){return jh(function(){return e})()}function jh(e){var t,n=150,r=480,i=250,a=0,o=0,s=0,c=0,l=0,u,d=0,f=1,p=1,m=null,h=em,g=null,_,v,y,b=lm,x=.5,S,C,w,T,E;function D(e){return w(e[0]*Y,e[1]*Y)}function O(e){return e=w.invert(e[0],e[1]),e&&[e[0]*gp,e[1]*gp]}D.stream=function(e){return T&&E===e?T:T=Eh(Dh(u)(h(S(b(E=e)))))},D.preclip=function(e){return arguments.length?(h=e,m=void 0,A()):h},D.postclip=function(e){return arguments.length?(b=e,g=_=v=y=null,A()):b},D.clipAngle=function(e){return arguments.length?(h=+e?im(m=e*Y):(m=null,em),A()):m*gp},D.clipExtent=function(e){return arguments.length?(b=e==null?(g=_=v=y=null,lm):cm(g=+e[0][0],_=+e[0][1],v=+e[1][0],y=+e[1][1]),A()):g==null?null:[[g,_],[v,y]]},D.scale=function(e){return arguments.length?(n=+e,k()):n},D.translate=function(e){return arguments.length?(r=+e[0],i=+e[1],k()):[r,i]},D.center=function(e){return arguments.length?(a=e[0]%360*Y,o=e[1]%360*Y,k()):[a*gp,o*gp]},D.rotate=function(e){return arguments.length?(s=e[0]%360*Y,c=e[1]%360*Y,l=e.length>2?e[2]%360*Y:0,k()):[s*gp,c*gp,l*gp]},D.angle=function(e){return arguments.length?(d=e%360*Y,k()):d*gp},D.reflectX=function(e){return arguments.length?(f=e?-1:1,k()):f<0},D.reflectY=function(e){return arguments.length?(p=e?-1:1,k()):p<0},D.precision=function(e){return arguments.length?(S=Ch(C,x=e*e),A()):bp(x)},D.fitExtent=function(e,t){return _h(D,e,t)},D.fitSize=function(e,t){return vh(D,e,t)},D.fitWidth=function(e,t){return yh(D,e,t)},D.fitHeight=function(e,t){return bh(D,e,t)};function k(){var e=kh(n,0,0,f,p,d).apply(null,t(a,o)),m=kh(n,r-e[0],i-e[1],f,p,d);return u=Rp(s,c,l),C=Ip(t,m),w=Ip(u,C),S=Ch(C,x),A()}function A(){return T=E=null,D}return function(){return t=e.apply(this,arguments),D.invert=t.invert&&O,k()}}function Mh(e){return function(t,n){var r=Z(t),i=Z(n),a=e(r*i);return a===1/0?[2,0]:[a*i*Q(t),a*Q(n)]}}function Nh(e){return function(t,n){var r=bp(t*t+n*n),i=e(r),a=Q(i),o=Z(i);return[vp(t*a,r*o),Sp(r&&n*a/r)]}}var Ph=Mh(function(e){return bp(2/(1+e))});Ph.invert=Nh(function(e){return 2*Sp(e/2)});var Fh=Mh(function(e){return(e=xp(e))&&e/Q(e)});Fh.invert=Nh(function(e){return e});function Ih(e,t){return[e,t]}Ih.invert=Ih,bp(3)/2;function Lh(e,t){var n=t*t,r=n*n;return[e*(.8707-.131979*n+r*(-.013791+r*(.003971*n-.001529*r))),t*(1.007226+n*(.015085+r*(-.044475+.028874*n-.005916*r)))]}Lh.invert=function(e,t){var n=t,r=25,i;do{var a=n*n,o=a*a;n-=i=(n*(1.007226+a*(.015085+o*(-.044475+.028874*a-.005916*o)))-t)/(1.007226+a*(.045255+o*(-.311325+.259866*a-.005916*11*o)))}while(X(i)>G&&--r>0);return[e/(.8707+(a=n*n)*(-.131979+a*(-.013791+a*a*a*(.003971-.001529*a)))),n]};function Rh(){return Ah(Lh).scale(175.295)}var zh=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),Bh=function(e){return`/explorer/`+e},Vh={},Hh=function(e){return e.pathname.endsWith(`.css`)},Uh=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},Wh=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Bh(t,n);let r=s(t),i=Hh(r);return Uh(Vh,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:zh,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Gh=420,Kh=250;async function qh(){let[{feature:e},{default:t}]=await Promise.all([Wh(()=>import(`./src-CL4Hiily.js`),[]),Wh(()=>import(`./countries-110m-BOmN2_Bq.js`),[])]),n=t;return e(n,n.objects.countries)}function Jh(e){return e.place.coordinates!==null}function Yh({venues:e,chosen:t,onChoose:n}){let[r,i]=F(null);we(()=>{qh().then(i,()=>i(null))},[]);let a=e.filter(Jh),o=De(()=>{let e=[...a.map(({place:e})=>[e.coordinates.longitude,e.coordinates.latitude]),[0,60],[130,-8],[10,5]];return Rh().rotate([-70,0]).fitExtent([[14,14],[406,236]],{type:`MultiPoint`,coordinates:e}).clipExtent([[-2,-2],[422,252]])},[a.map(({place:e})=>e.id).join()]),s=ph(o).digits(1),c=new Set(e.map(({place:e})=>e.name)),l=De(()=>r?.features.map(e=>({name:e.properties.name,d:s(e)})),[r,o]);return R(`div`,{class:`map`,children:[R(`svg`,{viewBox:`0 0 ${Gh} ${Kh}`,"aria-hidden":`true`,focusable:`false`,children:[R(`rect`,{class:`sea`,width:Gh,height:Kh}),l?.map(({name:e,d:t})=>t&&R(`path`,{class:c.has(e)?`land land-named`:`land`,d:t},e)),a.map(({place:e,meetings:r,statements:i})=>{let a=o([e.coordinates.longitude,e.coordinates.latitude]);return a&&R(`g`,{class:e.id===t?`venue venue-chosen`:`venue`,transform:`translate(${a[0].toFixed(1)} ${a[1].toFixed(1)})`,onClick:()=>n(e.id===t?``:e.id),children:[R(`circle`,{r:5+Math.sqrt(r+i)*1.8}),R(`circle`,{class:`venue-point`,r:`2`}),R(`text`,{x:`0`,y:-10-Math.sqrt(r+i)*1.8,"text-anchor":`middle`,children:e.name})]},e.id)})]}),e.length===0?R(`p`,{class:`quiet map-note`,children:`Nothing that is shown has a known place.`}):R(`ul`,{class:`venues`,"aria-label":`Places`,children:e.map(({place:e,meetings:r,statements:i})=>R(`li`,{children:R(`button`,{type:`button`,"aria-pressed":e.id===t,onClick:()=>n(e.id===t?``:e.id),children:[e.name,` `,R(`span`,{class:`quiet`,children:[Xh(r,`meeting`),r>0&&i>0&&`, `,Xh(i,`statement`)]})]})},e.id))}),R(`p`,{class:`attribution`,children:`Outlines: Natural Earth, public domain. Coordinates: as cited.`})]})}function Xh(e,t){return e===0?``:`${e} ${t}${e===1?``:`s`}`}function Zh(e){let t=(e,t)=>e?.find(e=>e.id===t)?.count??0;return e.places.nodes.map(n=>({place:n,meetings:t(e.meetings.facets[0]?.values,n.id),statements:t(e.said.facets[0]?.values,n.id)})).filter(({meetings:e,statements:t})=>e+t>0).sort((e,t)=>t.meetings+t.statements-e.meetings-e.statements)}var Qh=[{show:`quotes`,name:`Quotes`},{show:`paraphrases`,name:`In other words`},{show:`meetings`,name:`Meetings`}];function $h({view:e}){let t=dt(e),{data:n,failure:r,loading:i,retry:a}=Of(qt,t);if(Ff(e.q),r)return R(Pf,{failure:r,retry:a});if(!n)return R(Mf,{whole:!0,of:`the facts`});let o=t=>Mt(rt({...e,...t})),s={quotes:n.quotes.total.value,paraphrases:n.paraphrases.total.value,meetings:n.meetings.total.value},{timeline:c}=n;return R(`div`,{class:i?`explore explore-waiting`:`explore`,"aria-busy":i,children:[R(`header`,{class:e.q||it(e)?`intro visually-hidden`:`intro`,children:[R(`h1`,{children:`Who said what, and on whose word we have it`}),R(`p`,{class:`lead`,children:[`Diplomacy as reported: `,s.quotes,` quotes, `,s.paraphrases,` statements in other words and `,s.meetings,` meetings, each dated no sharper than its source, and with the verdict of a check against the source’s text.`]})]}),R($f,{options:n,filters:e,onChange:o}),e.q?R(dp,{view:e}):R(y,{children:[R(`div`,{class:`overview`,children:[R(`section`,{class:`panel`,"aria-labelledby":`timeline`,children:[R(`div`,{class:`section-head`,children:[R(`h2`,{id:`timeline`,children:`Timeline`}),R(`span`,{class:`quiet`,children:c.edges.length<c.total.value?`the newest ${c.edges.length} of ${c.total.value}; narrow it to see the others`:`${c.total.value} dated`}),R(pn,{document:qt,variables:t,of:`this view`})]}),c.edges.length?R(bf,{rows:c,onSpan:(e,t)=>o({from:e,to:t})}):R(`p`,{class:`notice`,children:`Nothing dated is left. Clear a filter to see more.`})]}),R(`section`,{class:`panel`,"aria-labelledby":`places`,children:[R(`div`,{class:`section-head`,children:R(`h2`,{id:`places`,children:`Where`})}),R(Yh,{venues:Zh(n),chosen:e.place,onChoose:e=>o({place:e})})]})]}),R(`nav`,{class:`tabs`,"aria-label":`What to list`,children:[Qh.map(({show:t,name:n})=>R(`a`,{href:rt({...e,show:t}),"aria-current":e.show===t?`page`:void 0,children:[n,` `,R(`span`,{class:`count`,children:s[t]})]},t)),(e.from||e.to)&&R(`span`,{class:`quiet`,children:`Undated ones are left out while a time is chosen.`}),R(`a`,{class:`action`,href:rt({...e,order:e.order===`newest`?`oldest`:`newest`}),children:e.order===`newest`?`Oldest first`:`Newest first`})]}),R(Yf,{data:n,view:e,variables:t})]}),R(`p`,{class:`revision`,children:[`Revision `,n.dataset.revision,` of the dataset, published `,n.dataset.publishedAt.slice(0,10),`, `,n.dataset.license,`.`]})]})}function eg({id:e}){return R(If,{answer:Of(Jt,{id:e}),kind:`meeting`,id:e,find:e=>e.meeting,title:e=>e.name,children:(t,n)=>R(y,{children:[R(`header`,{class:`record-head`,children:[R(`p`,{class:`tag`,children:[Re[t.kind],` `,R(Tn,{of:t})]}),R(`h1`,{children:t.name}),t.summary&&R(`p`,{class:`lead`,children:t.summary}),R(`p`,{class:`actions`,children:[R(fn,{text:Wt(t,n.dataset.revision),of:t.name}),R(pn,{document:Jt,variables:{id:e},of:t.name})]})]}),R(tg,{meeting:t}),R(ng,{meeting:t}),R(`section`,{"aria-labelledby":`history`,children:[R(`h2`,{id:`history`,children:`How it came about`}),R(`ol`,{class:`rows`,children:t.history.map(e=>R(`li`,{children:[R(`strong`,{class:`sentence`,children:Ve[e.lifecycle]}),R(`span`,{children:R(Sn,{when:e.when})})]},e.lifecycle+e.when?.edtf))})]}),R(Gf,{id:`said`,title:`What was said there`,none:`No statement made there is recorded.`,statements:t.statements,revision:n.dataset.revision,without:t.id,more:t=>pt($t,{id:e,after:t}).then(e=>e.meeting?.statements)}),t.mentions.total.value>0&&R(Gf,{id:`mentions`,title:`What was said about it elsewhere`,none:``,statements:t.mentions,revision:n.dataset.revision,more:t=>pt(en,{id:e,after:t}).then(e=>e.meeting?.mentions)}),R(`section`,{"aria-labelledby":`evidence`,children:[R(`h2`,{id:`evidence`,children:`Evidence`}),R(_n,{citations:t.citations})]})]})})}function tg({meeting:e}){return R(`dl`,{class:`facts facts-large`,children:[R(`div`,{children:[R(`dt`,{children:`When`}),R(`dd`,{children:R(Sn,{when:e.when})})]}),R(`div`,{children:[R(`dt`,{children:`Where`}),R(`dd`,{children:R(wn,{meeting:e})})]}),R(`div`,{children:[R(`dt`,{children:`How`}),R(`dd`,{children:[ze[e.format],`; `,Be[e.medium],e.attendance&&R(`span`,{children:[`; attended by “`,e.attendance,`”`]})]})]}),e.topics.length>0&&R(`div`,{children:[R(`dt`,{children:`About`}),R(`dd`,{class:`chips`,children:e.topics.map(e=>R(`a`,{class:`chip`,href:`/?topic=${e.id}`,children:e.name},e.id))})]}),e.parent&&R(`div`,{children:[R(`dt`,{children:`Part of`}),R(`dd`,{children:R(`a`,{href:I(`meetings`,e.parent.id),children:e.parent.name})})]}),e.parts.length>0&&R(`div`,{children:[R(`dt`,{children:`Parts`}),R(`dd`,{children:e.parts.map(e=>R(`p`,{children:[R(`a`,{href:I(`meetings`,e.id),children:e.name}),` `,R(`span`,{class:`quiet`,children:e.when&&xt(e.when.edtf)})]},e.id))})]})]})}function ng({meeting:e}){return R(`section`,{"aria-labelledby":`participants`,children:[R(`h2`,{id:`participants`,children:`Who`}),e.participants.length===0&&R(`p`,{class:`quiet`,children:`Nobody is recorded.`}),R(`ul`,{class:`rows`,children:e.participants.map(({actor:e,role:t,capacity:n,onBehalfOf:r})=>R(`li`,{children:[R(`strong`,{children:R(vn,{actor:e})}),R(`span`,{class:`quiet`,children:[n?.label,r&&R(`span`,{children:[n&&`, `,`for `,R(vn,{actor:r})]})]}),R(`span`,{children:He[t]})]},e.id+t))})]})}function rg({statement:e}){let t=e.citations[0];return R(`dl`,{class:`facts facts-large`,children:[R(`div`,{children:[R(`dt`,{children:`When`}),R(`dd`,{children:R(Sn,{when:e.saidAt})})]}),R(`div`,{children:[R(`dt`,{children:`Where`}),R(`dd`,{children:[R(Bf,{statement:e}),e.venueBasis&&R(`span`,{class:`quiet`,children:[` `,Ke[e.venueBasis]]})]})]}),R(`div`,{children:[R(`dt`,{children:`Occasion`}),R(`dd`,{children:[Ue[e.occasion],e.meeting&&R(`span`,{children:[`: `,R(`a`,{href:I(`meetings`,e.meeting.id),children:e.meeting.name})]}),e.meetingBasis&&R(`span`,{class:`quiet`,children:[` `,Ke[e.meetingBasis]]})]})]}),R(`div`,{children:[R(`dt`,{children:`Printed as`}),R(`dd`,{children:[`“`,e.speaker.asPrinted,`”`]})]}),e.addressees.length>0&&R(`div`,{children:[R(`dt`,{children:`To`}),R(`dd`,{children:e.addressees.map((e,t)=>R(`span`,{children:[t>0&&`, `,R(yn,{party:e}),e.capacity&&R(`span`,{class:`quiet`,children:[` `,e.capacity.label]})]},e.asPrinted))})]}),R(`div`,{children:[R(`dt`,{children:`On the word of`}),R(`dd`,{children:[e.attribution.map(e=>R(`span`,{children:[e.reporter.actor?R(vn,{actor:e.reporter.actor}):e.reporter.name,` `,R(`span`,{class:`quiet`,children:[`(`,Ue[e.occasion],`), via`]}),` `]},e.reporter.name)),t&&R(gn,{evidence:t})]})]}),R(ig,{statement:e})]})}function ig({statement:e}){return e.about.length+e.topics.length===0?null:R(`div`,{children:[R(`dt`,{children:`About`}),R(`dd`,{class:`chips`,children:[e.about.map(e=>R(`a`,{class:`chip`,href:I(e.__typename===`Meeting`?`meetings`:`actors`,e.id),children:e.label},e.id)),e.topics.map(e=>R(`a`,{class:`chip`,href:`/?topic=${e.id}`,children:e.name},e.id))]})]})}function ag({statement:e}){return e.relations.length===0?null:R(`section`,{"aria-labelledby":`relations`,children:[R(`h2`,{id:`relations`,children:`Beside other statements`}),R(`ul`,{class:`rows`,children:e.relations.map(({kind:e,direction:t,assertedBy:n,statement:r})=>R(`li`,{children:[R(`span`,{children:[`It `,R(`strong`,{children:qe[e][t]}),` `,r.speaker.name,`:`]}),R(`a`,{href:I(`statements`,r.id),children:r.text}),R(`span`,{class:`quiet`,children:n===`SOURCE`?`so the source`:`so the curators`})]},e+t+r.id))})]})}function og({id:e,part:t}){let n=Of(nn,{id:e}),r=!!n.data;return we(()=>{r&&t&&document.getElementById(t)?.scrollIntoView({block:`center`})},[r,t]),R(If,{answer:n,kind:`statement`,id:e,find:e=>e.statement,title:e=>e.label,children:(n,r)=>R(y,{children:[R(`header`,{class:`record-head`,children:[R(`p`,{class:`tag`,children:[`Statement · `,We[n.form],n.status!==`CURRENT`&&R(`strong`,{children:[` · `,Ge[n.status]]})]}),R(`h1`,{class:n.form===`DIRECT`?`words words-large`:`words words-reported words-large`,children:n.form===`DIRECT`?`“${n.text}”`:n.text}),R(`p`,{class:`byline`,children:[n.speaker,...n.coSpeakers].map(e=>R(xn,{party:e},e.asPrinted+e.name))}),n.statusReason&&R(`p`,{class:`flag`,children:n.statusReason}),R(`p`,{class:`actions`,children:[R(fn,{text:Ut(n,r.dataset.revision),of:n.text}),R(pn,{document:nn,variables:{id:e},of:n.text})]})]}),R(rg,{statement:n}),n.quotes.length>0&&R(sg,{statement:n,part:t,revision:r.dataset.revision}),R(ag,{statement:n}),R(`section`,{"aria-labelledby":`evidence`,children:[R(`h2`,{id:`evidence`,children:`Evidence`}),R(_n,{citations:n.citations})]})]})})}function sg({statement:e,part:t,revision:n}){return R(`section`,{"aria-labelledby":`quotes`,children:[R(`h2`,{id:`quotes`,children:[`Quoted words `,R(`span`,{class:`count`,children:e.quotes.length})]}),R(`ul`,{class:`quotes`,children:e.quotes.map(r=>R(`li`,{id:r.id,class:r.id===t?`card card-chosen`:`card`,children:[R(`blockquote`,{class:`words`,children:R(`p`,{children:[`“`,r.text,`”`]})}),R(Hf,{quote:{...r,statement:e}}),R(`p`,{class:`quiet`,children:[r.citation.locator&&`Characters ${r.citation.locator.start}–${r.citation.locator.end} of the source’s text. `,R(hn,{verification:r.citation.verification})]}),R(`p`,{class:`actions`,children:[R(fn,{text:Ht({...r,statement:e},n),of:r.text}),R(pn,{document:rn,variables:{id:r.id},of:r.text})]})]},r.id))})]})}function cg({path:e}){return Ff(`There is no such page`),R(Nf,{whole:!0,title:`There is no such page`,children:R(`p`,{children:[`Nothing stands at `,R(`code`,{children:e}),`. `,R(`a`,{href:`/`,children:`To the timeline`})]})})}var lg=180;function ug({text:e}){let[t,n]=F(e),r=Ee(null),i=Ee(0);we(()=>{(document.activeElement!==r.current||e===``)&&n(e)},[e]);let a=e=>{let t=nt(new URL(location.href));Mt(rt({...location.pathname===`/`?t:{},q:e.trim()?e:``}),t.q?`replace`:`push`)},o=e=>{n(e),clearTimeout(i.current),i.current=window.setTimeout(()=>a(e),lg)};return R(`form`,{class:`search`,role:`search`,onSubmit:e=>{e.preventDefault(),clearTimeout(i.current),a(t)},children:[R(`svg`,{viewBox:`0 0 20 20`,width:`16`,height:`16`,"aria-hidden":`true`,children:R(`path`,{d:`M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM12.5 12.500L17 17`})}),R(`input`,{ref:r,type:`search`,"aria-label":`Search the facts`,placeholder:`Search words, names, places …`,maxLength:200,value:t,onInput:e=>o(e.currentTarget.value)})]})}var dg=`communique.theme`;function fg(){try{let e=localStorage.getItem(dg);return e===`light`||e===`dark`?e:null}catch{return null}}function pg(){return matchMedia(`(prefers-color-scheme: dark)`).matches?`dark`:`light`}function mg(){let e=fg();e&&(document.documentElement.dataset.theme=e)}function hg(){let[e,t]=F(fg()??pg()),n=e===`dark`?`light`:`dark`;return R(`button`,{type:`button`,class:`icon-button`,onClick:()=>{try{localStorage.setItem(dg,n)}catch{}document.documentElement.dataset.theme=n,t(n)},"aria-label":`Switch to the ${n} theme`,title:`Switch to the ${n} theme`,children:R(`svg`,{viewBox:`0 0 20 20`,width:`18`,height:`18`,"aria-hidden":`true`,children:e===`dark`?R(`path`,{d:`M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 1v2.500M10 16.500V19M1 10h2.500M16.5 10H19M3.6 3.600l1.8 1.800M14.6 14.600l1.8 1.800M3.6 16.400l1.8-1.800M14.6 5.400l1.8-1.8`}):R(`path`,{d:`M16.5 12.200A7 7 0 0 1 7.8 3.500a7 7 0 1 0 8.7 8.700z`})})})}function gg(){let e=Nt(),t=At(e.pathname),n=Ee(null),r=Ee(!0);return we(()=>{!r.current&&document.activeElement?.tagName!==`INPUT`&&n.current?.focus({preventScroll:!0}),r.current=!1},[e.pathname]),R(`div`,{class:`frame`,onClick:Pt,children:[R(`a`,{class:`skip`,href:`#main`,children:`Skip to the content`}),R(`header`,{class:`masthead`,children:[R(`a`,{class:`wordmark`,href:`/`,children:[R(`span`,{class:`wordmark-sign`,"aria-hidden":`true`,children:`“`}),`Communiqué`]}),R(ug,{text:nt(e).q}),R(`nav`,{"aria-label":`Tools`,children:[R(`a`,{class:`tool`,href:`/graphiql`,children:`GraphiQL`}),R(hg,{})]})]}),R(`main`,{id:`main`,ref:n,tabIndex:-1,children:[t.name===`explore`&&R($h,{view:nt(e)}),t.name===`actor`&&R(qf,{id:t.id},t.id),t.name===`meeting`&&R(eg,{id:t.id},t.id),t.name===`statement`&&R(og,{id:t.id,part:jt(e)},t.id),t.name===`unknown`&&R(cg,{path:e.pathname})]}),R(`footer`,{class:`colophon`,children:R(`p`,{children:[`Data under CC-BY-4.0; quoted words remain their speakers’ and authors’. Outlines of the map: Natural Earth, public domain. `,R(`a`,{href:`/explorer/licences.txt`,children:`Licences of the software in this page`}),`.`]})})]})}mg();var _g=document.getElementById(`app`);_g&&le(R(gg,{}),_g);