/** Contractions, abbreviations and misspellings, as `written=meant` pairs; an underscore parts words. */
const ENGLISH = `
im=i_am ive=i_have ill=i_will id=i_would dont=do_not doesnt=does_not didnt=did_not cant=can_not cannot=can_not
couldnt=could_not wont=will_not wouldnt=would_not isnt=is_not arent=are_not wasnt=was_not werent=were_not
havent=have_not hasnt=has_not hadnt=had_not shouldnt=should_not aint=am_not youre=you_are theyre=they_are
hes=he_is shes=she_is thats=that_is whats=what_is its=it_is theres=there_is youve=you_have weve=we_have
theyve=they_have youll=you_will theyll=they_will everyones=everyone_is everybodys=everybody_is
someones=someone_is somebodys=somebody_is whos=who_is lets=let_us yall=you_all peoples=people
ppl=people peeps=people folx=folks pple=people u=you ur=your r=are n=and nd=and bc=because cuz=because
coz=because cos=because becuz=because becuase=because b4=before w=with wit=with wo=without idk=i_do_not_know
gonna=going_to gotta=have_to wanna=want_to kinda=kind_of sorta=sort_of lemme=let_me gimme=give_me outta=out_of
cud=could shud=should wud=would sum1=someone some1=someone every1=everyone evry1=everyone any1=anyone no1=nobody
alot=a_lot ther=there thier=their wen=when wat=what wut=what bout=about abt=about probs=problems tho=though
thru=through pls=please plz=please sry=sorry em=them ya=you yer=your til=until till=until nite=night rly=really
realy=really rlly=really prolly=probably def=definitely msg=message msgs=messages convo=conversation
convos=conversations bf=boyfriend gf=girlfriend bff=friend fam=family hw=homework hmwk=homework prof=professor
soo=so verry=very everbody=everybody evrybody=everybody evryone=everyone everone=everyone eveyone=everyone
lisen=listen listn=listen lissen=listen lstn=listen lisening=listening listning=listening lissening=listening
peple=people poeple=people pepole=people peopel=people pepl=people freind=friend freinds=friends frends=friends
frend=friend teh=the hte=the adn=and taht=that thta=that waht=what tehy=they calmd=calmed halp=help hlp=help
helpin=helping teachin=teaching fixin=fixing talkin=talking listenin=listening workin=working sellin=selling
explane=explain explian=explain xplain=explain explaine=explain expain=explain splain=explain
figur=figure figger=figure probelm=problem probelms=problems problm=problem problms=problems porblem=problem
convice=convince convinse=convince perswade=persuade persaude=persuade
argu=argue arguement=argument arguements=arguments fites=fights fite=fight figth=fight fihgt=fight
shedule=schedule scedule=schedule schedual=schedule skedule=schedule shcedule=schedule calender=calendar
custmer=customer custmers=customers costumer=customer costumers=customers custormers=customers cust=customer
teech=teach techer=teacher tacher=teacher tought=taught teached=taught learnt=learned lern=learn
notise=notice notic=notice notcie=notice no1s=nobody_is recieve=receive beleive=believe
desicion=decision decison=decision desicions=decisions descision=decision descisions=decisions decisons=decisions
organise=organize organised=organized organises=organizes organising=organizing orginize=organize orgnize=organize
organizd=organized recognise=recognize analyse=analyze analysed=analyzed analysing=analyzing prioritise=prioritize
apologise=apologize memorise=memorize summarise=summarize practise=practice colour=color favourite=favorite
neighbour=neighbor neighbours=neighbors mum=mom mommy=mom mama=mom daddy=dad granny=grandma grammy=grandma
gramma=grandma nan=grandma nana=grandma gramps=grandpa granddad=grandpa grandad=grandpa pops=dad
diffrent=different diferent=different difrent=different diff=different sombody=somebody someon=someone somone=someone
befor=before alwasy=always alwys=always allways=always awlays=always evry=every evrything=everything
wrok=work wrk=work skool=school schoo=school collage=college bday=birthday bros=brothers sis=sister lil=little
grampa=grandpa thot=thought tryna=trying_to finna=going_to boutta=about_to imma=i_am_going_to ima=i_am_going_to
oughta=ought_to shoulda=should_have coulda=could_have woulda=would_have mgr=manager asst=assistant
compter=computer computr=computer comp=computer puter=computer vidoe=video videogames=video_games
negociate=negotiate negotate=negotiate mediat=mediate patiance=patience patince=patience paitent=patient
pateint=patient paitents=patients pacient=patient recieved=received definately=definitely definetly=definitely
interupt=interrupt inturrupt=interrupt interrup=interrupt intrupt=interrupt
volenteer=volunteer volunter=volunteer volonteer=volunteer voluntering=volunteering
ttrpg=dnd irl=in_real_life fr=for_real ngl=honestly tbh=honestly fs=for_sure ik=i_know ikr=i_know
`;
const SPANISH = `
q=que k=que ke=que xq=porque pq=porque porq=porque xk=porque pk=porque porke=porque xfa=por_favor tmb=tambien tb=tambien
tbn=tambien tambn=tambien x=por d=de bn=bien pa=para pal=para_el toy=estoy toi=estoy ta=esta tas=estas tamos=estamos
soi=soy ago=hago aser=hacer aserlo=hacerlo aga=haga asen=hacen ase=hace aiga=haya haiga=haya ay=hay
aveces=a_veces aber=a_ver namas=nomas dnd=donde cdo=cuando cnd=cuando
muxo=mucho muxos=muchos muxa=mucha gnte=gente jente=gente jnte=gente xicos=chicos msj=mensaje msjs=mensajes
ablar=hablar ablo=hablo abla=habla able=hable alludo=ayudo alludar=ayudar ayuo=ayudo
escuho=escucho esqucho=escucho eskucho=escucho oygo=oigo
esplico=explico esplicar=explicar enceno=enseno ensenio=enseno ensenyo=enseno
combenso=convenzo convenso=convenzo combenzo=convenzo combencer=convencer convenser=convencer conbenso=convenzo
bendo=vendo bender=vender beo=veo bes=ves ber=ver boy=voy bale=vale benden=venden biejitos=viejitos
viegitos=viejitos desido=decido desidir=decidir desicion=decision desiciones=decisiones desision=decision decicion=decision
problemaz=problemas provlemas=problemas provlema=problema poblemas=problemas
orario=horario orarios=horarios ora=hora oras=horas ijos=hijos ijo=hijo ermanos=hermanos ermano=hermano
ermana=hermana ermanas=hermanas avuela=abuela avuelo=abuelo abuelita=abuela abuelito=abuelo
organiso=organizo organisar=organizar organisado=organizado negosio=negocio negosiar=negociar
negosiacion=negociacion paciensia=paciencia pasiencia=paciencia pasiente=paciente pasientes=pacientes
clientez=clientes haser=hacer hasen=hacen hase=hace haora=ahora aora=ahora aorita=ahora ahorita=ahora orita=ahora
ahorititita=ahora entonses=entonces esplicarle=explicarle reviza=revisa revizo=reviso
areglo=arreglo areglar=arreglar arejlo=arreglo
cosino=cocino cosina=cocina cosinar=cocinar trabago=trabajo trabago=trabajo travajo=trabajo
travajar=trabajar peliar=pelear pelian=pelean peliando=peleando
kiero=quiero kien=quien kienes=quienes aki=aqui akí=aqui porfa=por_favor finde=fin_de_semana profe=profesor
cole=colegio compa=companero compas=companeros compu=computadora compus=computadoras cel=celular cels=celulares
celu=celular celus=celulares tel=telefono depa=departamento uni=universidad peli=pelicula mñn=manana
mami=mama papi=papa jefita=mama jefecita=mama
`;

const parse = (pairs: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    pairs
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => {
        const [written = '', meant = ''] = pair.split('=');
        return [written.normalize('NFD').replace(/\p{M}/gu, ''), meant.split('_')];
      }),
  );

export const ENGLISH_WRITTEN = parse(ENGLISH);
export const SPANISH_WRITTEN = parse(SPANISH);
